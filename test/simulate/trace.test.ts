/** Traces as a user sees them: the founding walks, what breaks them, and agreement with the rules. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';

function filesIn(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const walk = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      const child = join(path, name);
      if (statSync(child).isDirectory()) walk(child);
      else files[child] = readFileSync(child, 'utf8');
    }
  };
  walk(folder);
  return files;
}

interface JsonHop {
  readonly stage: string;
  readonly state: string;
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
  readonly client?: string;
  readonly command?: string;
  readonly findings: readonly { readonly rule: string }[];
}
interface JsonTrace {
  readonly verdict: string;
  readonly end: string;
  readonly hops: readonly JsonHop[];
  readonly context: string;
}

/** Traces and gives what a program would read. */
async function traced(
  files: Record<string, string>,
  ...argv: string[]
): Promise<{ code: number; traces: JsonTrace[] }> {
  const { code, stdout, stderr } = await run(['trace', '--format', 'json', ...argv], files);
  expect(stderr).toBe('');
  return { code, traces: JSON.parse(stdout).traces };
}

/** Where a hop stands, with the line's text. */
function shown(files: Record<string, string>, { file, line }: JsonHop): string {
  if (file === undefined || line === undefined) return '';
  return (files[file] ?? '').split('\n')[line - 1]?.trim() ?? '';
}

describe('the founding walks', () => {
  const files = filesIn('examples/nlb-traefik');

  it('HTTPS: NLB :443 -> 30001 -> websecure -> 8443 -> my-app-service:80 -> 8080', async () => {
    const { code, traces } = await traced(files, 'https://myapp.example.com/', 'examples/nlb-traefik');
    expect(code).toBe(0);
    const [trace] = traces as [JsonTrace];
    expect(trace.hops.map((hop) => [hop.stage, shown(files, hop)])).toEqual([
      ['DNS', '- myapp.example.com'],
      ['load balancer', '- port: 443'],
      ['target group', '- name: myapp-https'],
      ['node port', 'nodePort: 30001'],
      ['Service', '- name: websecure'],
      ['controller', 'containerPort: 8443'],
      ['entry point', '- --entryPoints.websecure.address=:8443'],
      ['router', '- path: /'],
      ['Service', '- name: http'],
      ['Pod', 'containerPort: 8080'],
    ]);
    expect(trace).toMatchObject({
      verdict: 'arrives',
      pods: [{ kind: 'Deployment', namespace: 'default', name: 'my-app', port: 8080 }],
    });
    expect(trace.hops.filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  it('without the config file DNS and load balancer are unknown, each with the command that tells', async () => {
    const { traces } = await traced(files, '--no-config', 'https://myapp.example.com/', 'examples/nlb-traefik');
    expect(traces[0]?.verdict).toBe('arrives');
    expect(traces[0]?.hops.filter(({ state }) => state !== 'ok').map(({ stage, command }) => [stage, command])).toEqual(
      [
        ['DNS', 'nslookup myapp.example.com'],
        ['load balancer', 'aws elbv2 describe-listeners --load-balancer-arn ARN'],
      ],
    );
  });

  it('a port on which the load balancer does not listen', async () => {
    const { code, traces } = await traced(files, 'https://myapp.example.com:8443/', 'examples/nlb-traefik');
    expect(code).toBe(1);
    expect(traces).toMatchObject([{ verdict: 'broken', end: 'connection refused or timeout' }]);
    expect(traces[0]?.hops.at(-1)?.title).toBe('load balancer "myapp-nlb" has no listener for TCP port 8443');
  });

  it('HTTP: NLB :80 -> 30000 -> web -> 8080 of Traefik', async () => {
    const { traces } = await traced(files, 'http://myapp.example.com/', 'examples/nlb-traefik');
    const [trace] = traces as [JsonTrace];
    expect(trace.hops.map((hop) => [hop.stage, shown(files, hop)])).toEqual([
      ['DNS', '- myapp.example.com'],
      ['load balancer', '- port: 80'],
      ['target group', '- name: myapp-http'],
      ['node port', 'nodePort: 30000'],
      ['Service', '- name: web'],
      ['controller', 'containerPort: 8080'],
      ['entry point', '- --entryPoints.web.address=:8080'],
      ['router', '- path: /'],
      ['Service', '- name: http'],
      ['Pod', 'containerPort: 8080'],
    ]);
    expect(trace.hops.every(({ state }) => state === 'ok')).toBe(true);
    expect(trace.verdict).toBe('arrives');
  });

  it('the longest path and the host decide', async () => {
    const router = async (url: string) =>
      (await traced(files, url, 'examples/nlb-traefik')).traces[0]?.hops.find(({ stage }) => stage === 'router')?.title;
    expect(await router('https://myapp.example.com/api/users')).toContain('path /api ');
    expect(await router('https://myapp.example.com/other')).toContain('path / ');
    expect(await router('https://admin.example.com/api')).toContain('admin.example.com');
  });

  it('begins at a node or at a Service name', async () => {
    const node = await traced(
      files,
      'http://10.0.1.10:30000/',
      '--from',
      'node',
      '--header',
      'Host: admin.example.com',
      'examples/nlb-traefik',
    );
    expect(node.traces[0]).toMatchObject({ verdict: 'arrives', pods: [{ name: 'admin', port: 8080 }] });
    expect(node.traces[0]?.hops[0]).toMatchObject({ stage: 'node port', state: 'ok' });
    for (const name of ['my-app-service', 'my-app-service.default', 'my-app-service.default.svc.cluster.local']) {
      const { traces } = await traced(files, `http://${name}/`, '--from', 'cluster', 'examples/nlb-traefik');
      expect(traces[0]).toMatchObject({ verdict: 'arrives', pods: [{ name: 'my-app', port: 8080 }] });
    }
  });

  it('what is not there is refused, or does not resolve', async () => {
    const port = await traced(files, 'tcp://10.0.1.10:31234', '--from', 'node', 'examples/nlb-traefik');
    expect(port).toMatchObject({ code: 1, traces: [{ verdict: 'broken', end: 'connection refused' }] });
    const name = await traced(files, 'http://my-ap-service/', '--from', 'cluster', 'examples/nlb-traefik');
    expect(name).toMatchObject({ code: 1, traces: [{ verdict: 'broken', end: 'the name does not resolve' }] });
  });

  it('a host that no file mentions is unknown, not broken', async () => {
    const { code, traces } = await traced(files, 'https://shop.other.org/', 'examples/nlb-traefik');
    expect(code).toBe(0);
    expect(traces).toMatchObject([{ verdict: 'unknown' }]);
  });
});

it('traces on the broken example name every mistake on their road', async () => {
  const files = filesIn('examples/broken');
  const rules = new Set<string>();
  for (const argv of [
    ['https://myapp.example.com/'],
    ['http://myapp.example.com/api'],
    ['http://admin.example.com/'],
    ['http://admin-service/', '--from', 'cluster'],
    ['http://my-app-service/', '--from', 'cluster'],
  ]) {
    const { code, traces } = await traced(files, ...argv, 'examples/broken');
    expect(code).toBe(1);
    for (const { hops } of traces)
      for (const { state, findings } of hops) {
        if (state !== 'broken') continue;
        expect(findings.length).toBeGreaterThan(0);
        for (const { rule } of findings) rules.add(rule);
      }
  }
  expect([...rules].sort()).toEqual([
    'node-port-not-allowed',
    'node-port-out-of-range',
    'probe-port-not-found',
    'service-not-found',
    'service-port-not-found',
    'service-selects-no-pod',
    'target-group-port-mismatch',
    'target-port-not-found',
    'unsupported-value',
  ]);
});

describe('agreement with the rules', () => {
  const cases = readdirSync('rules')
    .filter((rule) => existsSync(`rules/${rule}/good`))
    .map((rule) => `rules/${rule}/good`);

  it('no hop is broken where no rule has anything to say', async () => {
    let routes = 0;
    for (const folder of cases)
      for (const name of readdirSync(folder).sort()) {
        const path = `${folder}/${name}`;
        const files = statSync(path).isDirectory() ? filesIn(path) : { [path]: readFileSync(path, 'utf8') };
        if (!Object.values(files).some((text) => text.includes('kind: Ingress'))) continue;
        const { stdout } = await run(['routes', '--format', 'json', path], files);
        if (stdout === '') continue;
        for (const route of JSON.parse(stdout).routes) {
          routes++;
          expect(route, `${path} ${route.why}`).not.toMatchObject({ verdict: 'broken' });
        }
      }
    expect(routes).toBeGreaterThan(30);
  });
});

describe('odd URLs', () => {
  const files = filesIn('examples/nlb-traefik');
  const ask = async (url: string) => (await traced(files, url, 'examples/nlb-traefik')).traces[0] as JsonTrace;

  it.each([
    ['HTTPS://MyApp.Example.COM./API', '/API'],
    ['https://myapp.example.com:443', '/'],
    ['https://myapp.example.com/a/../b//c?x=1;y#z', '/b/c?x=1;y'],
    ['https://myapp.example.com/%61%2Fb%20c', '/%61%2Fb%20c'],
    ['https://user:secret@myapp.example.com/', '/'],
  ])('%s asks the Pod for %s', async (url, path) => {
    const trace = await ask(url);
    expect(trace).toMatchObject({ verdict: 'arrives', path });
    expect(JSON.stringify(trace)).not.toContain('secret');
  });

  it('a percent sign that escapes nothing is 400', async () => {
    expect(await ask('https://myapp.example.com/%zz')).toMatchObject({ verdict: 'broken', end: '400' });
  });

  it('a host with a typing error is 404, and the near one is named', async () => {
    const trace = await ask('https://myapp.exampel.com/');
    expect(trace).toMatchObject({ verdict: 'broken', end: '404' });
    expect(JSON.stringify(trace.hops.at(-1))).toContain('did you mean myapp.example.com?');
  });

  it('TCP to a host of HTTP routers is taken for HTTP', async () => {
    expect(await ask('tls://myapp.example.com:443')).toMatchObject({ end: '400, or the connection is closed' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['trace'], '"trace" takes a URL.'],
    [
      ['trace', 'myapp.example.com/api'],
      '"myapp.example.com/api" is no URL.\n  Did you mean "https://myapp.example.com/api"?',
    ],
    [['trace', 'https:///path'], '"https:///path" names no host.'],
    [['trace', 'https://a.b:99999/'], '"https://a.b:99999/" is no URL.'],
    [
      ['trace', 'http://*.a.b/'],
      '"*.a.b" is a pattern, and a request names one host.\n  Write one that it covers, such as http://a.a.b/.',
    ],
    [['trace', 'tcp://a.b:1/path'], 'a tcp connection has neither path nor query.\n  Write tcp://a.b:1.'],
    [['trace', '.', 'https://a.b/'], '"." is no URL.\n  The URL comes first: ingress-lint trace https://a.b/ .'],
    [['trace', 'ftp://a.b/'], '"ftp" is no scheme that can be traced.'],
    [['trace', 'tcp://a.b'], '"tcp://a.b" names no port.'],
    [['trace', 'http://a.b/', '--header', 'nonsense'], '"nonsense" is no header.'],
    [['trace', 'http://a.b/', '--from', 'moon'], '--from must be internet, node or cluster, not "moon".'],
    [['trace', 'tcp://a.b:1', '--method', 'GET'], 'a tcp connection has neither method nor headers.'],
    [['--method', 'GET', '.'], '--method is for "trace".'],
    [['trace', 'http://a.b/', '--quiet'], '--quiet means nothing to "trace".'],
    [['routes', '--format', 'sarif'], '--format must be pretty or json, not "sarif".'],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv, { 'a.yaml': 'kind: Pod' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`ingress-lint: ${message}`);
  });
});

describe('DNS', () => {
  const files = filesIn('examples/nlb-traefik');
  const config = 'examples/nlb-traefik/ingress-lint.yaml';
  const plain = (files[config] ?? '').replace(/ {4}hosts:\n(?: {6}- .*\n)+/, '');
  const withDns = (dns: string) => ({ ...files, [config]: `${plain}dns:\n${dns}` });
  const first = async (dns: string) =>
    (await traced(withDns(dns), 'http://myapp.example.com/', 'examples/nlb-traefik')).traces[0]?.hops[0];

  it('is read from the same records as the rules read: by wildcard, over other names, or not known', async () => {
    expect(await first('  - { name: "*.example.com", loadBalancer: myapp-nlb }\n')).toMatchObject({
      state: 'ok',
      title: 'myapp.example.com -> load balancer "myapp-nlb"',
    });
    expect(
      await first(
        '  - { name: myapp.example.com, values: [edge.example.net] }\n  - { name: edge.example.net, loadBalancer: myapp-nlb }\n',
      ),
    ).toMatchObject({ state: 'ok', title: 'myapp.example.com -> load balancer "myapp-nlb"' });
    expect(await first('  - { name: myapp.example.com, values: [203.0.113.7] }\n')).toMatchObject({
      state: 'unknown',
      title: 'myapp.example.com -> 203.0.113.7',
    });
    expect(await first('  - { name: other.example.com, loadBalancer: myapp-nlb }\n')).toMatchObject({
      state: 'unknown',
      title: 'myapp.example.com: no record in the input',
    });
  });
});

it('a command with a typing error, and a URL without its command', async () => {
  const verb = await run(['trce', 'https://a.b/'], {});
  expect(verb.code).toBe(2);
  expect(verb.stderr).toContain('there is no file or directory "trce".\n  Did you mean the command "trace"?');
  expect(verb.stderr).toContain('To follow a request, write "ingress-lint trace https://a.b/", and then the paths.');
});
