/** What `.Values` expressions stand for, and which file says so. */
import { expect, it } from 'vitest';
import type { Document } from '../../src/parse/document.ts';
import { parseDocuments } from '../../src/parse/parse.ts';
import type { Origin } from '../../src/render/template.ts';
import { mark } from '../../src/render/template.ts';
import { layerOf, valueAt, valuesPathOf } from '../../src/render/values.ts';

const document = (path: string, text: string): Document => parseDocuments({ path, text })[0] as Document;
const layers = [
  { document: document('prod.yaml', 'a: {b: 2, gone: null}\nweb: {x: 1}\n'), prefix: [], isOwn: true },
  {
    document: document('values.yaml', 'a: {b: 1, c: 3, gone: 4}\nhosts:\n- name: p\n- name: q\nmap: {z: 1, w: 2}\n'),
    prefix: [],
    isOwn: true,
  },
];

it('are merged as helm does it', () => {
  expect(valueAt(layers, ['a'])).toEqual({ b: 2, c: 3 });
  expect(layerOf(layers, ['a', 'b'])?.document.file.path).toBe('prod.yaml');
  expect(layerOf(layers, ['a', 'c'])?.document.file.path).toBe('values.yaml');
  expect(valueAt([{ ...layers[0], prefix: ['web'] } as (typeof layers)[0]], ['x'])).toBe(1);
});

/** The paths of all that a template puts out, with the rounds of its ranges. */
function paths(template: string, ...rounds: number[]): unknown[] {
  const { origins } = mark([template], true);
  const ranges = origins.flatMap(({ body }, id) => (body?.trim().startsWith('range') ? [id] : []));
  const counted = new Map(ranges.map((id, index) => [id, rounds[index] ?? 0]));
  return origins
    .filter(
      (origin): origin is Origin & { body: string } =>
        origin.kind === 'action' && !origin.body?.trim().startsWith('range'),
    )
    .map(({ body, scope }) => valuesPathOf(body, { scope, callers: [], rounds: counted, layers }));
}

it.each([
  ['{{ .Values.a.b }}', ['a', 'b']],
  ['{{ $.Values.a.b | quote }}', ['a', 'b']],
  ['{{ toYaml .Values.a | nindent 4 }}', ['a']],
  ['{{ .Values.a | default 80 }}', ['a']],
  ['{{ required "needed" .Values.a }}', ['a']],
  ['{{ tpl .Values.a $ }}', ['a']],
  ['{{ index .Values "a" "b" }}', ['a', 'b']],
  ['{{ (.Values.a).b }}', ['a', 'b']],
  ['{{ printf "%s" .Values.a }}', undefined],
  ['{{ include "n" . }}', undefined],
  ['{{ .Release.Name }}', undefined],
  ['{{ if .Values.c }}{{ .Values.a }}{{ end }}', ['a']],
])('%s is %j', (template, path) => {
  expect(paths(template)).toEqual([path]);
});

it('follow the dot', () => {
  expect(paths('{{ with .Values.a }}{{ .b }}{{ else }}{{ .Values.c }}{{ end }}{{ .Values.d }}')).toEqual([
    ['a', 'b'],
    ['c'],
    ['d'],
  ]);
  expect(paths('{{ with $x := .Values.a }}{{ $x.b }}{{ . }}{{ end }}')).toEqual([['a', 'b'], ['a']]);
  expect(paths('{{ range .Values.hosts }}{{ .name }}{{ end }}', 1)).toEqual([['hosts', 1, 'name']]);
  expect(paths('{{ range $i, $h := .Values.hosts }}{{ $h.name }}{{ $i }}{{ end }}', 1)).toEqual([
    ['hosts', 1, 'name'],
    undefined,
  ]);
  expect(paths('{{ range $k, $v := .Values.map }}{{ $v }}{{ end }}', 0)).toEqual([['map', 'w']]);
  expect(paths('{{ range .Values.hosts }}{{ .name }}{{ end }}', 9)).toEqual([undefined]);
});

it('follow variables that have one value', () => {
  expect(paths('{{ $x := .Values.a }}{{ $x.b }}{{ with .Values.c }}{{ $x }}{{ end }}')).toEqual([['a', 'b'], ['a']]);
  expect(paths('{{ $x := .Values.a }}{{ if .y }}{{ $x = .Values.b }}{{ end }}{{ $x }}')).toEqual([undefined]);
});

it('of a named template are not guessed', () => {
  expect(paths('{{ define "n" }}{{ .Values.a }}{{ end }}')).toEqual([undefined]);
});
