import { type At, type Document, defineRule, isApiObject, type Resource } from '../../src/rule.ts';

/** Offset after the key's token, which begins at `start`: a quoted one ends with its quote, a plain one before the colon. */
function endOfKey(document: Document, start: number): number {
  const rest = document.file.text.slice(start, document.end);
  const token = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s:,{}[\]#](?:[^:\n]|:(?=\S))*?(?=\s*:(?:\s|$)))/.exec(
    rest,
  );
  return start + (token?.[0].length ?? 1);
}

/** Of a key that stands a thousand times, nobody looks at all. */
const mostShown = 20;

/** The second of the two keys is the place: it is the one that every other tool names. */
export default defineRule({
  id: 'duplicate-key',
  summary: 'A key stands twice in one mapping; the first is lost.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    lost: {
      text: 'Key "{key}" stands twice; this one wins and what stands under the first is lost.',
      effect: 'With `kubectl apply -f` the last one wins without a word; kustomize refuses the file.',
      help: 'Merge the two, or remove the one that is not meant.',
    },
    refused: {
      text: 'Key "{key}" stands twice, and kustomize, which reads this file, refuses it.',
      effect:
        '`kustomize build` and `kubectl apply -k` fail for the whole kustomization: "mapping key "{key}" already defined".',
      help: 'Merge the two, or remove the one that is not meant.',
    },
  },
  check(graph, report) {
    const documents = new Map<Document, Resource | undefined>();
    for (const resource of graph.resources) {
      if (resource.document.duplicateKeys.length === 0 || !isApiObject(resource)) continue;
      // Of a list of objects, no offset tells which item a key belongs to. What a patch changes keeps its two keys all the same.
      const isAlone = resource.path.length === 0 && !resource.changeable;
      documents.set(resource.document, isAlone ? resource : undefined);
    }
    for (const [document, resource] of documents) {
      const lostFor = new Map(document.duplicateKeys.map(({ kept, lost }) => [kept, lost]));
      const isLost = new Set(lostFor.values());
      for (const { key, kept, lost } of document.duplicateKeys) {
        // Two branches of a template whose marks stand in comments.
        if (/\{\{|\{%|<%/.test(document.file.text.slice(lost, kept))) continue;
        // Of three, the second is lost as well.
        if (isLost.has(kept)) continue;
        const token = (start: number): At => ({
          ...(resource ? resource.at() : { document, path: [] }),
          part: 'key',
          range: [start, endOfKey(document, start)],
        });
        const all: number[] = [];
        for (let at: number | undefined = lost; at !== undefined && all.length < mostShown; at = lostFor.get(at))
          all.push(at);
        all.reverse();
        const related = (message: string) => all.map((start) => ({ at: token(start), message }));
        if (graph.context.kustomized)
          report(token(kept), 'refused', { data: { key }, related: related('it stands here already') });
        else
          report(token(kept), 'lost', {
            data: { key },
            severity: 'warning',
            related: related('what stands here is lost'),
          });
      }
    }
  },
});
