import { type At, type Document, defineRule, dig, field, isApiObject, isMapping, text } from '../../src/rule.ts';
import { unreadPlace, unreadText } from '../_lib/unread-text.ts';

/** Kinds on the road: a document of one of these that lacks its `apiVersion` is surely meant as a manifest. */
const roadKinds = new Set(
  'Service Ingress IngressClass Deployment StatefulSet DaemonSet Pod ReplicaSet Job CronJob ConfigMap Secret Namespace Endpoints EndpointSlice IngressRoute Middleware TargetGroupBinding Rollout'.split(
    ' ',
  ),
);

/** Which of the two fields that make a manifest is missing from what is surely meant as one. */
function missingField({ value, ignoredFrom }: Document): 'apiVersion' | 'kind' | undefined {
  // It may stand in what is not read, which is told.
  if (ignoredFrom !== undefined) return undefined;
  const apiVersion = text(field(value, 'apiVersion'));
  const kind = text(field(value, 'kind'));
  if ((apiVersion === undefined) === (kind === undefined)) return undefined;
  if (text(dig(value, ['metadata', 'name'])) === undefined) return undefined;
  if (apiVersion !== undefined && kind === undefined)
    return /^([a-z0-9.-]+\/)?v\d\w*$/.test(apiVersion) ? 'kind' : undefined;
  return kind !== undefined && apiVersion === undefined && roadKinds.has(kind) ? 'apiVersion' : undefined;
}

/** Whether kubectl stumbles over a document that stands beside objects: it is neither empty nor an object. */
function isForeign(document: Document): boolean {
  const { value, problem } = document;
  if (problem || value === undefined || value === null || unreadText(document)) return false;
  return !isMapping(value) || (field(value, 'apiVersion') === undefined && field(value, 'kind') === undefined);
}

export default defineRule({
  id: 'syntax-error',
  summary: 'A manifest cannot be read, or has no kind or apiVersion.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    unreadable: {
      text: 'The document cannot be read: {problem}.',
      effect:
        'Programs that apply it (kubectl, Helm, Argo CD) refuse the file, and nothing that it defines is checked here.',
      help: 'Correct the text at this place.',
    },
    'no-kind': {
      text: 'The object "{name}" has no `{field}`.',
      effect: 'Programs that apply it refuse the file ("{field} not set"), and the object is not checked here.',
      help: 'Add `{field}` at the top of the document.',
    },
    foreign: {
      text: 'This document is no Kubernetes object, and others of its file are.',
      effect: 'Programs that apply it refuse the file: "{words}".',
      help: 'Move it into a file of its own, or remove it.',
    },
    'lost-object': {
      text: 'The object that begins here is never read: {why}.',
      effect: 'Programs that apply the file (kubectl, Helm, Argo CD) pass over it without a word, so it is never made.',
      help: 'Write `---` on a line of its own before it, and begin its keys at the start of the line.',
    },
    'lost-part': {
      text: 'This and what follows is no part of the object: {why}.',
      effect: 'Programs that apply it refuse the file, for what is left has no `{field}` ("{field} not set").',
      help: 'Indent all keys of the document alike, and write `---` between documents.',
    },
    'lost-text': {
      text: 'This and what follows is never read: {why}.',
      effect:
        'Programs that apply the file (kubectl, Helm, Argo CD) pass over it without a word; {object} is made without it.',
      help: 'Indent all keys of the document alike, or remove what is not meant.',
    },
    list: {
      text: 'A List that {what} holds nothing that can be applied.',
      effect: 'Programs that apply it refuse it: "{words}"; what is in it is not checked here.',
      help: 'Put the objects under `items` of one List, or into documents of their own.',
    },
  },
  check(graph, report) {
    for (const document of graph.context.broken) {
      const at: At = { document, path: [], part: 'value' };
      report(at, 'unreadable', { data: { problem: document.problem?.message ?? 'the text is no YAML' } });
    }
    for (const document of graph.context.documents) {
      const unread = unreadText(document);
      if (unread === undefined) continue;
      const { lost, why } = unread;
      const at = unreadPlace(document);
      const kind = text(field(document.value, 'kind'));
      if (lost === 'object') report(at, 'lost-object', { data: { why } });
      else if (lost === 'rest')
        report(at, 'lost-part', { data: { why, field: kind === undefined ? 'kind' : 'apiVersion' } });
      else {
        const name = text(dig(document.value, ['metadata', 'name']));
        const object = `${kind}${name === undefined ? '' : ` "${name}"`}`;
        report(at, 'lost-text', { data: { why, object }, severity: 'warning' });
      }
    }
    // Patches of a kustomization are no whole objects.
    if (graph.context.kustomized) return;
    for (const resource of graph.resources) {
      if (resource.kind !== 'List' || resource.apiVersion !== 'v1') continue;
      // What is a list at the top of a document has become its items.
      const nested = Array.isArray(field(resource.value, 'items'));
      const words = nested
        ? '*unstructured.Unstructured is not a list: no Items field in this object'
        : 'invalid object to validate';
      report(resource.at(), 'list', { data: { what: nested ? 'stands in a List' : 'has no `items`', words } });
    }
    const foreign = graph.context.documents.filter(isForeign);
    if (foreign.length > 0) {
      // A neighbour with kind and version may be of another program (Talos: `v1alpha1`): then so is this, and nobody gives the file to kubectl.
      const files = new Set(graph.resources.filter(isApiObject).map((resource) => resource.at().document.file));
      for (const document of foreign)
        if (files.has(document.file))
          report({ document, path: [], part: 'value' }, 'foreign', {
            data: {
              words: isMapping(document.value) ? 'apiVersion not set, kind not set' : 'invalid object to validate',
            },
          });
    }
    for (const document of graph.context.documents) {
      const missing = missingField(document);
      if (missing === undefined) continue;
      const keys = isMapping(document.value) ? Object.keys(document.value) : [];
      const near = keys.find((key) => key !== missing && key.toLowerCase() === missing.toLowerCase());
      const at: At =
        near === undefined ? { document, path: [], part: 'value' } : { document, path: [near], part: 'key' };
      report(at, 'no-kind', {
        data: { name: text(dig(document.value, ['metadata', 'name'])) ?? '', field: missing },
        suggestion:
          near === undefined ? undefined : `Field names are read by the letter: write "${missing}" for "${near}".`,
      });
    }
  },
});
