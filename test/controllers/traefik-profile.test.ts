/** Traefik's static configuration read from manifests: the three sources, values, defaults, and what Traefik refuses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/controllers/traefik/types.ts';
import { graphOfText, pod, profileOf, textAt, withFlags } from './traefik.ts';

const problems = (profile: ReturnType<typeof profileOf>) =>
  profile.problems.map(({ kind, option, words }) => [kind, option, words]);

describe('which workloads are Traefik', () => {
  it.each([
    ['traefik', undefined],
    ['traefik:latest', undefined],
    ['docker.io/library/traefik:v2.11', { major: 2, minor: 11, patch: undefined }],
    ['traefik:2.11.5', { major: 2, minor: 11, patch: 5 }],
    ['traefik:v3', { major: 3, minor: undefined, patch: undefined }],
    ['traefik:v3.0.0-rc1', { major: 3, minor: undefined, patch: undefined }],
    ['ghcr.io/traefik/traefik:v3.1.2', { major: 3, minor: 1, patch: 2 }],
    ['registry.example.com:5000/mirror/traefik:v3.6.1-alpine', { major: 3, minor: 6, patch: 1 }],
    ['rancher/mirrored-library-traefik:2.10.7', { major: 2, minor: 10, patch: 7 }],
    ['traefik:v3.2.0@sha256:0123456789abcdef', { major: 3, minor: 2, patch: 0 }],
    ['traefik@sha256:0123456789abcdef', undefined],
  ])('%s', (image, version) => {
    expect(profileOf(pod('args: ["--ping"]', '', image)).version).toEqual(version);
  });

  it.each(['traefik/whoami', 'traefik-hub:v3', 'ghcr.io/traefik/traefik-hub:v3.1', 'example/traefik-forward-auth:2'])(
    '%s is not',
    (image) => {
      expect(graphOfText(pod('args: ["--ping"]', '', image)).traefiks()).toEqual([]);
    },
  );

  it('reads nothing of v1', () => {
    expect(profileOf(pod('args: ["--kubernetes", "--web"]', '', 'traefik:1.7')).source).toBe('unknown');
    expect(profileOf(pod('args: ["--api", "--kubernetes", "--logLevel=INFO"]', '', 'traefik'))).toMatchObject({
      source: 'unknown',
      problems: [],
    });
  });

  it('does not know what a shell runs', () => {
    expect(profileOf(pod('command: [sh, -c]\nargs: ["traefik --entrypoints.web.adress=:80"]'))).toMatchObject({
      source: 'unknown',
      problems: [],
      starts: unknown,
    });
  });
});

describe('flags', () => {
  it('take a value after an equals sign or a blank, with one dash or two, in any case', () => {
    const profile = withFlags('--EntryPoints.Web.Address=:80', '-entrypoints.web.http.tls', '--api.basepath', '/dash');
    expect(profile.entryPoints).toMatchObject([
      { name: 'Web', address: ':80', port: 80, protocol: 'tcp', implicit: false },
    ]);
    expect(profile.entryPoints[0]?.tls).toEqual({ options: undefined, certResolver: undefined });
    expect(profile.option('api.basePath')).toBe('/dash');
    expect(profile.problems).toEqual([]);
    expect(profile.starts).toBe(true);
  });

  it('of a list add up, of other values the last wins', () => {
    const profile = withFlags(
      '--providers.kubernetesingress.namespaces=a,b',
      '--providers.kubernetesIngress.namespaces=c',
      '--providers.kubernetesingress.ingressclass=x',
      '--providers.kubernetesingress.ingressclass=y',
    );
    expect(profile.providers.kubernetesIngress).toMatchObject({
      enabled: true,
      namespaces: ['a', 'b', 'c'],
      ingressClass: 'y',
    });
  });

  it('end at a positional argument, without a word', () => {
    const profile = withFlags('--ping', 'true', '--entryPoints.web.address=:8000');
    expect(problems(profile)).toEqual([
      ['argument', 'true', '--entryPoints.web.address=:8000'],
      ['lost', 'entryPoints.web.address', ''],
    ]);
    expect(profile.entryPoints.map(({ name, port }) => [name, port])).toEqual([
      ['http', 80],
      ['traefik', 8080],
    ]);
  });

  it('two in one item are one', () => {
    const profile = withFlags('--log.level=INFO --entryPoints.web.address=:8000');
    expect(problems(profile)).toEqual([['joined', 'log.level', 'INFO --entryPoints.web.address=:8000']]);
    expect(withFlags('--accesslog.fields.names.a=b --c', '--api.dashboardname=x -y').problems).toEqual([]);
  });

  it.each([
    [
      '--entrypoints.web.adress=:8000',
      'entrypoints.web.adress',
      'field not found, node: adress',
      'entrypoints.web.address',
    ],
    ['--provider.kubernetesingress', 'provider', 'flag needs an argument: -provider.kubernetesingress', 'providers'],
    [
      '--providers.kubernetescrds=true',
      'providers.kubernetescrds',
      'field not found, node: kubernetescrds',
      'providers.kubernetesCRD',
    ],
  ])('%s does not exist', (flag, option, words, meant) => {
    const profile = withFlags('--ping', flag);
    expect(profile.problems).toMatchObject([{ kind: 'option', option, words, meant }]);
    expect(textAt(profile.problems[0]?.at as never)).toBe(JSON.stringify(flag));
    expect(profile.starts).toBe(false);
  });

  it('exist in some versions only', () => {
    const run = (flag: string, image: string) => profileOf(pod(`args: ["${flag}"]`, '', image)).problems;
    expect(run('--entrypoints.web.asdefault=true', 'traefik:v2.11')).toMatchObject([{ kind: 'option', since: '3.0' }]);
    expect(run('--pilot.token=x', 'traefik:v3.1')).toMatchObject([{ kind: 'option', until: '2.11' }]);
    expect(run('--entrypoints.web.asdefault=true', 'traefik:v3.0')).toEqual([]);
    expect(run('--pilot.token=x', 'traefik:latest')).toEqual([]);
    for (const tag of ['v3.99', 'v3', 'latest'])
      expect(run('--somethingquitenew.that=x', `traefik:${tag}`)).toEqual([]);
    expect(run('--somethingquitenew.that=x', 'traefik:v3.1')).toMatchObject([{ kind: 'option', meant: undefined }]);
  });

  it.each([
    ['--ping.manualrouting=yes', 'strconv.ParseBool: parsing "yes": invalid syntax'],
    ['--entrypoints.web.transport.keepalivemaxrequests=many', 'strconv.ParseInt: parsing "many": invalid syntax'],
    ['--providers.providersthrottleduration=2 s', 'time: unknown unit " s" in duration "2 s"'],
    ['--providers.providersthrottleduration=2s5', 'time: missing unit in duration "2s5"'],
    ['--providers.providersthrottleduration=soon', 'time: invalid duration "soon"'],
    [
      '--entryPoints.web.forwardedHeaders.trustedIPs=10.0.0.0/8,10.0.0.0/33',
      'parsing CIDR trusted IPs <nil>: invalid CIDR address: 10.0.0.0/33',
    ],
    ['--entryPoints.web.proxyProtocol=true', 'no trusted IPs provided'],
    ['--entrypoints.web.address=8000', 'listen tcp: address 8000: missing port in address'],
    ['--entrypoints.web.address=:8000/http', 'invalid protocol: http'],
    ['--entrypoints=web', 'entrypoints cannot be a standalone element'],
    ['--metrics', 'metrics cannot be a standalone element'],
  ])('%s cannot be read', (flag, words) => {
    const profile = withFlags(flag);
    expect(profile.problems.map((problem) => problem.words)).toEqual([words]);
    expect(profile.starts).toBe(false);
  });

  it.each([
    '--providers.providersthrottleduration=2',
    '--providers.providersthrottleduration=1m30s',
    '--entrypoints.web.address=127.0.0.1:80/TCP',
    '--entrypoints.web.address=[::]:80/udp',
    '--ping=false',
    '--entrypoints.web.http.tls.domains[0].main=a.test',
    '--entrypoints.web.http.tls.domains[0].sans=b.test,c.test',
    '--experimental.plugins.x.modulename=github.com/x/y',
    '--certificatesresolvers.le.acme.storage=/data/acme.json',
    '--tracing.otlp.http.headers.Authorization=x',
    '--metrics.prometheus.buckets=0.1,0.3',
    '--providers.plugin.x.any.thing=1',
  ])('%s is fine', (flag) => {
    expect(withFlags(flag).problems).toEqual([]);
  });

  it('hold variables as the kubelet expands them', () => {
    const profile = profileOf(
      pod(
        'env:\n- {name: PORT, value: "8000"}\n- {name: CLASS, valueFrom: {fieldRef: {fieldPath: metadata.name}}}\nargs: ["--entrypoints.web.address=:$(PORT)", "--providers.kubernetesingress.ingressclass=$(CLASS)", "--entrypoints.b.address=:$(NOSUCH)"]',
      ),
    );
    expect(profile.entryPoints.map(({ port }) => port)).toEqual([8000, unknown]);
    expect(profile.providers.kubernetesIngress.ingressClass).toBe(unknown);
    expect(profile.problems).toEqual([]);
  });

  it('that are placeholders may be anything', () => {
    const profile = profileOf(pod('args: ["${EXTRA}", "--ping", "--entrypoints.web.address=${ADDRESS}"]'));
    expect(profile.open).toBe(true);
    expect(profile.problems).toEqual([]);
    expect(profile.api.enabled).toBe(unknown);
    expect(profile.entryPoints).toMatchObject([{ name: 'web', port: unknown }]);
  });
});

describe('environment', () => {
  it('counts without flags, in lower case', () => {
    const profile = profileOf(
      pod(
        'env:\n- {name: TRAEFIK_ENTRYPOINTS_Web_ADDRESS, value: ":8000"}\n- {name: TRAEFIK_PING, value: "true"}\n- {name: TRAEFIK_SERVICE_HOST, value: x}',
      ),
    );
    expect(profile.source).toBe('env');
    expect(profile.entryPoints).toMatchObject([
      { name: 'web', port: 8000 },
      { name: 'traefik', port: 8080, implicit: true },
    ]);
  });

  it('is passed over beside any flag', () => {
    const profile = profileOf(pod('env: [{name: TRAEFIK_ENTRYPOINTS_WEB_ADDRESS, value: ":8000"}]\nargs: ["--ping"]'));
    expect(problems(profile)).toEqual([['ignored', 'TRAEFIK_ENTRYPOINTS_WEB_ADDRESS', '']]);
    expect(profile.source).toBe('flags');
  });

  it('that is not in the manifest may set anything', () => {
    expect(profileOf(pod('envFrom: [{configMapRef: {name: x}}]')).source).toBe('unknown');
    expect(profileOf(pod('ports: [{containerPort: 80}]')).source).toBe('none');
    expect(profileOf(pod('ports: [{containerPort: 80}]', '', 'example.com/own/traefik:v3.7')).source).toBe('unknown');
  });
});

const mounted = (key: string, content: string, mount = 'mountPath: /etc/traefik', args = '') =>
  pod(
    `${args}\nvolumeMounts: [{name: c, ${mount}}]`,
    `  volumes: [{name: c, configMap: {name: cfg}}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: cfg, namespace: t}
data:
  other: x
  ${key}: |
${content.replace(/^/gm, '    ')}
`,
  );

describe('file', () => {
  const yaml =
    'entryPoints:\n  web: {address: ":8000"}\n\nping: {}\nproviders:\n  kubernetesIngress: {ingressClass: inner}';
  const toml =
    '# comment\n[entryPoints]\n  [entryPoints.web]\n  address = ":8000"\n[ping]\n[providers.kubernetesIngress]\ningressClass = "inner"';

  it.each([
    ['traefik.yml', yaml],
    ['traefik.yaml', yaml],
    ['traefik.toml', toml],
  ])('%s in /etc/traefik is read, and switches the flags off', (key, content) => {
    const profile = profileOf(
      mounted(key, content, undefined, 'args: ["--api.insecure", "--entrypoints.b.address=:1"]'),
    );
    expect(profile.source).toBe('file');
    expect(profile.entryPoints.map(({ name, port }) => [name, port])).toEqual([
      ['web', 8000],
      ['traefik', 8080],
    ]);
    expect(profile.providers.kubernetesIngress).toMatchObject({ enabled: true, ingressClass: 'inner' });
    expect(problems(profile).map(([kind, option]) => [kind, option])).toEqual([
      ['ignored', 'api.insecure'],
      ['ignored', 'entrypoints.b.address'],
    ]);
    expect(textAt(profile.entryPoints[0]?.at as never)).toBe('":8000"');
  });

  it.each([
    ['mountPath: /x', 'args: ["--configFile=/x/traefik.yml"]'],
    ['mountPath: /x/y.yml, subPath: traefik.yml', 'args: ["--configfile", "/x/y.yml"]'],
    ['mountPath: /traefik.yml, subPath: traefik.yml', ''],
  ])('mounted as %s is found', (mount, args) => {
    expect(profileOf(mounted('traefik.yml', yaml, mount, args))).toMatchObject({ source: 'file', problems: [] });
  });

  it('under another name is not opened', () => {
    expect(profileOf(mounted('dynamic.yml', 'http: {}', undefined, 'args: ["--ping"]')).source).toBe('flags');
  });

  it('that is not in the input is unknown', () => {
    expect(profileOf(pod('args: ["--configFile=/etc/x.yml"]')).source).toBe('unknown');
    const secret = pod(
      'volumeMounts: [{name: c, mountPath: /etc/traefik}]\nargs: ["--ping"]',
      '  volumes: [{name: c, secret: {secretName: s}}]',
    );
    expect(profileOf(secret)).toMatchObject({ source: 'unknown', entryPoints: [], starts: unknown });
  });

  it.each([
    ['entryPoints:\n  web:\n    adress: ":80"', 'field not found, node: adress', '":80"'],
    ['ping: {manualRouting: sure}', 'strconv.ParseBool: parsing "sure": invalid syntax', 'sure'],
    ['providers:\n  kubernetesCRD:', 'providers cannot be a standalone element', 'providers'],
    ['# nothing', 'no configuration found in file: /etc/traefik/traefik.yml', '|'],
  ])('with %j is refused', (content, words, token) => {
    const profile = profileOf(mounted('traefik.yml', content));
    expect(profile.problems.map((problem) => problem.words)).toEqual([words]);
    expect(textAt(profile.problems[0]?.at as never)).toBe(token);
  });

  it('with a broken text says where', () => {
    const profile = profileOf(mounted('traefik.toml', '[ping]\nmanualRouting = maybe'));
    expect(profile.problems).toMatchObject([{ kind: 'syntax' }]);
    expect(profile.starts).toBe(false);
    expect(textAt(profile.problems[0]?.at as never)).toBe('m');
  });

  it('passes over names at the root that it does not know', () => {
    expect(profileOf(mounted('traefik.yml', 'http: {routers: {}}\nping: {}')).problems).toEqual([]);
  });
});

describe('whatever is written', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '--',
      '-',
      '=',
      '--a..b',
      '--[0].x=1',
      '--ping',
      '--entrypoints.web.address=',
      '--a]=1',
      '$(',
      '$(A)',
      '--x[=]',
    ),
  );

  it('flags, YAML and TOML do not make it fail', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.string(), (args, text) => {
        const quoted = `args: ${JSON.stringify(args)}\nenv: [{name: TRAEFIK_API_${args.length}, value: ${JSON.stringify(text)}}]`;
        expect(profileOf(pod(quoted)).providers).toBeDefined();
        for (const key of ['traefik.yml', 'traefik.toml']) {
          const map = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cfg, namespace: t}\ndata: {${key}: ${JSON.stringify(text)}}`;
          const mount = 'volumeMounts: [{name: c, mountPath: /etc/traefik}]';
          const profile = profileOf(pod(mount, `  volumes: [{name: c, configMap: {name: cfg}}]\n---\n${map}`));
          for (const { at } of profile.problems) expect(textAt(at)).toBeTypeOf('string');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what is nested without end is not followed', () => {
    expect(profileOf(mounted('traefik.toml', `a = ${'['.repeat(50000)}`)).problems).toMatchObject([{ kind: 'syntax' }]);
    expect(profileOf(mounted('traefik.toml', `${'a.'.repeat(50000)}b = 1`)).problems).toMatchObject([
      { kind: 'syntax' },
    ]);
    expect(withFlags(`--providers.plugin${'.a'.repeat(50000)}=1`).open).toBe(true);
  });
});

describe('entry points', () => {
  it('are made where none is given', () => {
    expect(withFlags('--providers.kubernetesingress').entryPoints).toMatchObject([
      { name: 'http', port: 80, implicit: true },
    ]);
  });

  it('have what changes routing', () => {
    const profile = withFlags(
      '--entrypoints.web.address=:8000',
      '--entrypoints.web.asdefault',
      '--entrypoints.web.http.redirections.entrypoint.to=websecure',
      '--entrypoints.web.proxyprotocol.trustedips=10.0.0.0/8',
      '--entrypoints.websecure.address=:8443/tcp',
      '--entrypoints.websecure.http.tls.certresolver=le',
      '--entrypoints.websecure.http.middlewares=a@file,b@file',
      '--entrypoints.dns.address=:53/udp',
      '--certificatesresolvers.le.acme.storage=x',
    );
    const byName = Object.fromEntries(profile.entryPoints.map((entryPoint) => [entryPoint.name, entryPoint]));
    expect(byName.web).toMatchObject({
      asDefault: true,
      redirect: { to: 'websecure', scheme: 'https', permanent: true },
      proxyProtocol: { insecure: false, trustedIPs: ['10.0.0.0/8'] },
      forwardedHeaders: undefined,
    });
    expect(byName.websecure).toMatchObject({
      port: 8443,
      tls: { certResolver: 'le' },
      middlewares: ['a@file', 'b@file'],
    });
    expect(byName.dns).toMatchObject({ port: 53, protocol: 'udp' });
    expect(profile.certificatesResolvers).toEqual(['le']);
  });

  it('cannot share a port', () => {
    const ports = (...args: string[]) =>
      withFlags(...args).conflicts.map(({ port, entryPoints }) => [port, ...entryPoints.map(({ name }) => name)]);
    expect(ports('--ping', '--entrypoints.web.address=:8080')).toEqual([[8080, 'web', 'traefik']]);
    expect(ports('--api.insecure', '--entrypoints.web.address=:8080')).toEqual([[8080, 'web', 'traefik']]);
    expect(ports('--metrics.prometheus', '--entrypoints.web.address=:8080')).toEqual([[8080, 'web', 'traefik']]);
    expect(ports('--ping.entrypoint=web', '--entrypoints.web.address=:8080')).toEqual([]);
    expect(ports('--ping.manualrouting', '--entrypoints.web.address=:8080')).toEqual([]);
    expect(ports('--api', '--entrypoints.web.address=:8080')).toEqual([]);
    expect(ports('--ping', '--entrypoints.traefik.address=:9000', '--entrypoints.web.address=:8080')).toEqual([]);
    expect(ports('--entrypoints.a.address=:53/udp', '--entrypoints.b.address=:53/tcp')).toEqual([]);
    expect(ports('--entrypoints.a.address=127.0.0.1:80', '--entrypoints.b.address=127.0.0.2:80')).toEqual([]);
    expect(ports('--entrypoints.a.address=127.0.0.1:80', '--entrypoints.b.address=:80')).toEqual([[80, 'a', 'b']]);
  });
});
