/** The Traefiks of some manifests, as the program builds them. */
import { findObjects } from '../../src/adapters/manifests.ts';
import { controllers } from '../../src/controllers/index.ts';
import type { TraefikProfile } from '../../src/controllers/traefik/types.ts';
import { concretize } from '../../src/engine/run.ts';
import { buildGraph } from '../../src/graph/build.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { toResources } from '../../src/model/resources.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { parseDocuments } from '../../src/parse/parse.ts';
import type { At } from '../../src/parse/place.ts';

export function graphOfText(text: string): Graph {
  const documents = parseDocuments({ path: 'a.yaml', text });
  return buildGraph({
    context: { name: '.', documents, broken: [] },
    resources: toResources(
      documents.flatMap((document) => findObjects(document)),
      defaultSettings,
    ),
    generated: [],
    others: () => [],
    settings: defaultSettings,
    controllers,
  });
}

/** A Pod that runs Traefik; `rest` goes into the container, `more` after the Pod. */
export function pod(container: string, more = '', image = 'traefik:v3.7'): string {
  return `apiVersion: v1
kind: Pod
metadata: {name: traefik, namespace: t, labels: {app: traefik}}
spec:
  containers:
  - name: traefik
    image: ${image}
${container.replace(/^/gm, '    ')}
${more}`;
}

/** The only Traefik of some manifests. */
export function profileOf(text: string): TraefikProfile {
  const profiles = graphOfText(text).traefiks();
  if (profiles.length !== 1) throw new Error(`${profiles.length} Traefiks`);
  return profiles[0] as TraefikProfile;
}

/** With flags alone. */
export const withFlags = (...args: string[]): TraefikProfile => profileOf(pod(`args: ${JSON.stringify(args)}`));

/** What stands at a place. */
export function textAt(at: At): string {
  const { span } = concretize(at);
  return at.document.file.text.slice(span.start.offset, span.end.offset);
}
