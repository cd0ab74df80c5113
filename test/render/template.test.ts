/** Templates taken apart and marked: without helm, by what Go's text/template says of blanks and scopes. */
import { describe, expect, it } from 'vitest';
import { covering, originOf, unmark } from '../../src/render/marks.ts';
import { mark, markClose, markOpen, pipeline, tokensOf } from '../../src/render/template.ts';
import { words } from '../../src/render/values.ts';

const readable = (text: string): string =>
  text.replaceAll(markOpen, '<').replaceAll(markClose, '>').replaceAll('\uE0F2', '*');
const marked = (text: string, withNamed = true): string => readable(mark([text], withNamed).texts[0] as string);

describe('actions', () => {
  const bodies = (text: string) =>
    tokensOf(text)?.map((token) => ('body' in token ? [token.does, token.body] : text.slice(token.start, token.end)));

  it('end where no string and no comment goes on', () => {
    expect(bodies('a{{ "}}" }}b{{ `}}` }}c{{/* }} */}}d{{- /* "x */ -}}e')).toEqual([
      'a',
      ['put', ' "}}" '],
      'b',
      ['put', ' `}}` '],
      'c',
      ['note', '/* }} */'],
      'd',
      ['note', ' /* "x */ '],
      'e',
    ]);
    expect(bodies('{{ "\\"}}" }}x')).toEqual([['put', ' "\\"}}" '], 'x']);
  });

  it('have a job', () => {
    const does = (body: string) => tokensOf(`{{${body}}}`)?.map((token) => 'does' in token && token.does)[0];
    expect(
      [
        'if .a',
        'else',
        'end',
        'range $i, $x := .y',
        'with .x',
        'define "x"',
        '$x := 1',
        '$x = 1',
        '$x',
        'ifx',
        '.if',
      ].map(does),
    ).toEqual(['if', 'else', 'end', 'range', 'with', 'define', 'set', 'set', 'put', 'put', 'put']);
  });

  it('that do not end make no template', () => {
    for (const text of ['{{ a', '{{ "a }}', '{{ `a }}', '{{/* a }}']) expect(tokensOf(text)).toBeUndefined();
  });

  it('are made of commands, and these of words', () => {
    expect(pipeline('a (b | c) | d "|" | e')).toEqual(['a (b | c) ', ' d "|" ', ' e']);
    expect(words('include "a b" (dict "x" .y) $z.w')).toEqual(['include', '"a b"', '(dict "x" .y)', '$z.w']);
  });
});

describe('marks', () => {
  it('stand right beside what is no blank, so that as much is trimmed as before', () => {
    expect(marked('a: 1\n  {{- if .x }}\n  b: {{ .y }}-z\n  {{- end }}\n')).toBe(
      '<t0>a: 1\n  {{- if .x }}\n  <t1>b: {{ "<a2>" }}{{ .y }}{{ "<e>" }}<t3>-z\n  {{- end }}\n',
    );
    expect(marked('{{- .x -}}\n')).toBe('{{- "<a0>" }}{{ .x }}{{ "<e>" -}}\n');
  });

  it('count rounds', () => {
    expect(marked('{{- range .x -}} a {{- end }}')).toBe('{{- "<r0>" }}{{ range .x }}{{ "<i0>" -}} <t1>a {{- end }}');
  });

  it('are in a twin of a named template, which is called where nothing is made of its output', () => {
    const text =
      '{{ define "n" -}}\nx\n{{- end }}a: {{ include "n" . | nindent 2 }} {{ include "n" . | quote }} {{ template "n" . }}';
    expect(marked(text)).toBe(
      '{{ define "n" -}}\nx\n{{- end }}<t1>a: {{ "<a2>" }}{{ include "*n" . | nindent 2 }}{{ "<e>" }} {{ "<a3>" }}{{ include "n" . | quote }}{{ "<e>" }} {{ "<a4>" }}{{ template "*n" . }}{{ "<e>" }}{{ define "*n" -}}\n<t0>x\n{{- end }}',
    );
    expect(marked(text, false)).not.toContain('*');
  });

  it('leave alone what cannot be read', () => {
    expect(marked('a: {{ b')).toBe('a: {{ b');
  });
});

describe('what marked templates put out', () => {
  const raw = (text: string) => text.replaceAll('<', markOpen).replaceAll('>', markClose);
  const template = 'name: {{ include "n" . }}-x\n{{ toYaml .y }}\n';
  const { origins } = mark([template], true);
  // Of the origins: 0 `name: `, 1 the first action, 2 `-x`, 3 the second action.
  const output = unmark(raw('<t0>name: <a1>web<e><t2>-x\n<a3>k: v\nl: w<e>\n'), origins);
  const at = (text: string) => {
    const from = output?.text.indexOf(text) ?? -1;
    const found = output && originOf(output.frame, output.text, from, from + text.length);
    return found?.items.map(({ origin }) => origin && template.slice(origin.start, origin.end));
  };

  it('is what it would be without', () => {
    expect(output?.text).toBe('name: web-x\nk: v\nl: w\n');
  });

  it('comes from text, from actions, or from both', () => {
    expect(at('name')).toEqual(['name: ']);
    expect(at('web')).toEqual(['{{ include "n" . }}']);
    expect(at('web-x')).toEqual(['{{ include "n" . }}', '-x']);
    expect(at('w\n')).toEqual(['{{ toYaml .y }}']);
    expect(output && covering(output.frame, 6).frames).toHaveLength(2);
  });

  it('is not to be trusted if marks are lost', () => {
    for (const text of ['<a1>web', '<e>', '<t99>x', '<t0']) expect(unmark(raw(text), origins)).toBeUndefined();
  });
});
