import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const filesOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(examples, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !entry.name.startsWith('ingress-lint'))
      .map((entry) => [`/repo/${entry.name}`, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );

/** The file with every proposal taken: the marks in front of what is YAML taken away. */
const taken = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/^# (?:[a-zA-Z]+:(?: |$)| {2})/.test(line) ? line.slice(2) : line))
    .join('\n');

describe('init', () => {
  it('writes a config file into the working directory and says what to do next', async () => {
    const files = filesOf('nlb-traefik');
    const { code, stdout, stderr, written } = await run(['init'], files);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(written)).toEqual(['/repo/ingress-lint.yaml']);
    expect(stdout).toBe(
      'wrote ingress-lint.yaml\nnothing found is an error: run "ingress-lint" on each pull request\n',
    );
    const [text = ''] = Object.values(written);
    expect(text).toMatchInlineSnapshot(`
      "# Config of ingress-lint. Each key is optional; what is commented out is a proposal, made of what the manifests hold.

      # recommended; strict takes the input for the whole cluster; partial for one part of it.
      preset: recommended
      # The lowest severity that makes the exit code 1: error, warning, note or never.
      failOn: error

      # The release that the manifests are meant for, in quotes; without it, what the newest known one takes is right.
      # kubernetesVersion: "1.33"

      # What is found most often now, at its severity; off, note, warning or error here wins over the preset.
      # "ingress-lint explain RULE" says what a rule is about.
      # rules:
      #   admin-port-exposed: note # 3 findings

      # Target groups of the load balancer in front of these node ports, if it is not in the input (Terraform, CloudFormation, annotations are read).
      # targetGroups:
      #   - name: traefik-30000
      #     service: api-gateway-system/traefik
      #     protocol: TCP
      #     port: 30000
      #   - name: traefik-30001
      #     service: api-gateway-system/traefik
      #     protocol: TCP
      #     port: 30001
      #   - name: traefik-30266
      #     service: api-gateway-system/traefik
      #     protocol: TCP
      #     port: 30266
      #   - name: traefik-30900
      #     service: api-gateway-system/traefik
      #     protocol: TCP
      #     port: 30900
      #   - name: traefik-31958
      #     service: api-gateway-system/traefik
      #     protocol: TCP
      #     port: 31958

      # Requests, and where they have to arrive: checked on every run. "ingress-lint trace URL" shows the way of one, hop by hop.
      # traces:
      #   - https://admin.example.com/ must reach default/admin-service:80
      #   - https://myapp.example.com/ must reach default/my-app-service:80
      "
    `);
    const linted = await run(['.'], { ...files, '/repo/ingress-lint.yaml': text });
    expect({ code: linted.code, stderr: linted.stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('proposes only what is valid, and what holds: with every proposal taken nothing new is found but what a proposal is about', async () => {
    for (const name of ['nlb-traefik', 'broken']) {
      const files = filesOf(name);
      const { written } = await run(['init'], files);
      const text = taken(Object.values(written)[0] ?? '');
      expect(text).toMatch(/^targetGroups:$/m);
      const { code, stderr, stdout } = await run(['--format', 'json', '.'], {
        ...files,
        '/repo/ingress-lint.yaml': text,
      });
      expect({ name, stderr }).toEqual({ name, stderr: '' });
      expect(code).toBeLessThan(2);
      const rules = (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
      expect(rules).not.toContain('trace-assertion');
    }
  });

  it('names what is referred to and not here, with text that YAML might take for something else', async () => {
    const { stdout } = await run(['init', '--print'], {
      '/repo/a.yaml': `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: a
  namespace: "on"
spec:
  tls: [{secretName: "yes", hosts: [a.example.com]}]
  rules:
    - host: a.example.com
      http:
        paths: [{path: /, pathType: Prefix, backend: {service: {name: elsewhere, port: {number: 80}}}}]
`,
      '/repo/b.yaml': `apiVersion: apps.example.com/v1
kind: WebApp
metadata: {name: w, namespace: "on"}
spec: {template: {spec: {containers: [{name: c, image: x}]}}}
`,
    });
    expect(stdout).toContain(
      '# externals:\n#   - kind: Secret\n#     namespace: "on"\n#     name: "yes"\n#     reason: who makes it, and where\n',
    );
    expect(stdout).toContain(
      '# workloadKinds:\n#   - group: apps.example.com\n#     kind: WebApp\n#     podTemplate: spec.template\n',
    );
  });

  it('never writes over a config file', async () => {
    const files = { ...filesOf('nlb-traefik'), '/repo/.ingress-lint.yml': 'preset: strict\n' };
    expect(await run(['init'], files)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'ingress-lint: there is a config file already: ".ingress-lint.yml".\n  Read what init would write with "ingress-lint init --print", and take from it what you need.\n',
      written: {},
    });
    expect(await run(['init', '--print'], files)).toMatchObject({ code: 0, stderr: '', written: {} });
  });

  it('says why the file cannot be written', async () => {
    const { code, stderr } = await run(['init'], filesOf('nlb-traefik'), {
      writeFile() {
        throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
      },
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'ingress-lint: "ingress-lint.yaml" cannot be written: the file system is read-only.\n  With --print it goes to standard output.\n',
    });
  });

  it('--print belongs to init alone', async () => {
    expect(await run(['--print'])).toMatchObject({
      code: 2,
      stderr: 'ingress-lint: --print is for "init".\n  Write "ingress-lint init --print".\n',
    });
  });
});
