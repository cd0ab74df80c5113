/** YAML as the programs read it that apply it, as a user of the command sees it. The facts: kubectl and kustomize, run. */
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

/** The findings on a manifest, compact: `line:column severity rule`. */
async function findings(files: Readonly<Record<string, string>>, paths: readonly string[] = []) {
  const { stdout, code } = await run([...paths, '--format', 'json'], files);
  const report = JSON.parse(stdout) as {
    findings: { severity: string; rule: string; message: string; place: { file: string } }[];
  };
  const list = report.findings;
  return { code, list, lines: list.map((one) => JSON.stringify(one)) };
}

/** A Service and its Deployment, in which `line` takes the place of the line `name` of the Service's part. */
function service(changes: Readonly<Record<string, string>> = {}): string {
  const part = (name: string, normal: string): string => changes[name] ?? normal;
  return `apiVersion: v1
kind: ${part('kind', 'Service')}
metadata:
  name: web
  labels:
    tier: ${part('label', 'front')}
spec:
${part('selector', '  selector:\n    app: web')}
  ports:
    - port: ${part('port', '80')}
      name: ${part('portName', 'http')}
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: web:1
          ports: [{ containerPort: 8080 }]
`;
}

const compact = async (text: string) => {
  const { stdout, code } = await run(['a.yaml', '--format', 'compact'], { 'a.yaml': text });
  const lines = stdout.split('\n').filter((line) => line.startsWith('a.yaml:'));
  return { code, lines, stdout };
};
const told = async (text: string) =>
  (await compact(text)).lines.map((line) => line.replace(/^a\.yaml:(\d+):.*\[([a-z-]+)\].*$/s, '$1 $2'));

describe('YAML as kubectl reads it', () => {
  it('the manifest itself is clean', async () => {
    expect((await compact(service())).lines).toEqual([]);
  });

  it.each(['yes', 'no', 'on', 'off', 'Off', 'y', 'N', 'true', '1', '1.10', '1e3', '1_000', '0777', '0899', '+1'])(
    'label %s is no string',
    async (label) => {
      expect(await told(service({ label }))).toEqual(['6 wrong-type']);
    },
  );

  it.each(['12e5678', '1.2.3', '2024-01-01', 'null', '~', '', '"yes"'])(
    'label %s is a string, or dropped',
    async (label) => {
      expect(await told(service({ label }))).toEqual([]);
    },
  );

  it('label 22:22 is a string, and no label value', async () => {
    expect(await told(service({ label: '22:22' }))).toEqual(['6 invalid-label']);
  });

  it.each(['true', 'yes', '1'])('selector value %s is no string', async (value) => {
    const lines = await told(service({ selector: `  selector:\n    app: ${value}` }));
    expect(lines).toContain('9 wrong-type');
  });

  it('a selector key may be a word or a number: they become text', async () => {
    const text = service({ selector: '  selector:\n    app: web\n    on: x' }).replace(
      'labels: { app: web }',
      'labels: { app: web, "true": x }',
    );
    expect(await told(text)).toEqual([]);
  });

  it.each(['0120', '0o120', '0x50', '0b1010000', '8_0', '80.0', '8e1', '+80', '080'])(
    'port %s is one',
    async (port) => {
      expect(await told(service({ port }))).toEqual([]);
    },
  );

  it('what stands under the first of two equal keys is lost', async () => {
    const text = service({ selector: '  selector:\n    app: web\n  selector:\n    app: web' });
    expect(await told(text)).toEqual(['10 duplicate-key']);
  });

  it('a merge key after an explicit key wins', async () => {
    const lost = service({ selector: '  selector:\n    app: web\n    <<: { app: api }' });
    expect(await told(lost)).toEqual([expect.stringMatching(/ service-selects-no-pod$/)]);
    const kept = service({ selector: '  selector:\n    <<: { app: api }\n    app: web' });
    expect(await told(kept)).toEqual([]);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['lone CR within documents', (text: string) => text.replaceAll('\n', '\r').replaceAll('\r---\r', '\n---\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['comments after separators', (text: string) => text.replace('---', '--- # next')],
    ['an end marker', (text: string) => `${text}...\n`],
    ['comments glued to quotes', (text: string) => text.replace('name: web\n', 'name: "web"#c\n')],
  ])('%s changes nothing', async (_name, change) => {
    expect(await told(change(service()))).toEqual([]);
  });

  it.each([
    ['tab indentation', 'a:\n\tb: 1', 2],
    ['an undefined alias', 'a: 1\nb: *x', 2],
    ['infinity', 'a: .inf', 1],
    ['a null key', 'a: 1\n~: x', 2],
    ['a no-break space', 'b:\u00a0web\nc:\n  d: 1', 1],
    ['a missing blank', 'b:\n  c:web\n  d:\n    e: 1', 2],
  ])('%s is a syntax error on its line, and its neighbour is linted', async (_name, part, line) => {
    const text = `apiVersion: v1\nkind: Service\nmetadata: { name: a }\n${part}\n---\n${service({ label: 'yes' })}`;
    const lines = part.split('\n').length;
    expect(await told(text)).toEqual([`${3 + line} syntax-error`, `${3 + lines + 1 + 6} wrong-type`]);
  });
});

describe('YAML as kustomize reads it', () => {
  const kustomization = 'resources: [web.yaml]\n';
  const lint = async (text: string) => {
    const { list } = await findings({ 'k/kustomization.yaml': kustomization, 'k/web.yaml': text });
    return list.map(({ rule, severity, ...place }) => `${severity} ${rule} ${JSON.stringify(place)}`);
  };

  it.each(['yes', 'on', 'n', '"1"'])('label %s is a string', async (label) => {
    expect(await lint(service({ label }))).toEqual([]);
    if (label !== '"1"') expect(await told(service({ label }))).toEqual(['6 wrong-type']);
  });

  it.each(['true', '1', '1.10'])('label %s is none', async (label) => {
    expect(await lint(service({ label }))).toEqual([expect.stringMatching(/^error wrong-type .*web\.yaml/)]);
  });

  it('equal keys are refused', async () => {
    const text = service({ selector: '  selector:\n    app: web\n  selector:\n    app: web' });
    expect(await lint(text)).toEqual([
      expect.stringMatching(/^error duplicate-key .*kustomize, which reads this file/),
    ]);
    const { lines } = await compact(text);
    expect(lines).toEqual([expect.stringContaining('warning')]);
  });

  it('an explicit key wins over a merge that comes later', async () => {
    expect(await lint(service({ selector: '  selector:\n    app: web\n    <<: { app: api }' }))).toEqual([]);
  });

  it('a key that is no text is refused, at its place', async () => {
    const text = `${service()}---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  80: x\n`;
    expect(await lint(text)).toEqual([expect.stringMatching(/^error syntax-error .*the key '80' is a number/)]);
    expect(await told(text)).toEqual([]);
  });

  it('a file that is read both ways is judged both ways', async () => {
    const files = { 'k/kustomization.yaml': kustomization, 'k/web.yaml': service({ label: 'on' }) };
    expect((await findings(files)).list).toEqual([]);
    expect((await findings({ 'plain/web.yaml': service({ label: 'on' }) })).list).toMatchObject([
      { rule: 'wrong-type' },
    ]);
  });

  it('a kustomization that cannot be read is told, inside of the given paths and outside', async () => {
    const files = {
      '.git/HEAD': '',
      'base/kustomization.yaml': 'resources: [web.yaml]\n\tnamespace: x\n',
      'base/web.yaml': service(),
      'prod/kustomization.yaml': 'resources: [../base]\n',
    };
    for (const paths of [[], ['prod']]) {
      const { list } = await findings(files, paths);
      expect(list).toMatchObject([{ rule: 'syntax-error', place: { file: 'base/kustomization.yaml' } }]);
    }
    // Also where its first document is a kustomization, and a later one is broken.
    const later = { ...files, 'base/kustomization.yaml': 'resources: [web.yaml]\n---\na: [\n' };
    expect((await findings(later)).list).toMatchObject([{ rule: 'syntax-error' }]);
  });

  it('lists within lists are taken apart', async () => {
    const item = (text: string, by: string) => text.trimEnd().replaceAll('\n', `\n${by}`);
    const [one = ''] = service({ label: 'true' }).split('---\n');
    const text = `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: List\n    items:\n      - ${item(one, '        ')}\n`;
    expect(await lint(text)).toEqual(expect.arrayContaining([expect.stringMatching(/^error wrong-type .*web\.yaml/)]));
  });
});
