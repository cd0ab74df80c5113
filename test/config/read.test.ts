import { beforeEach, describe, expect, it } from 'vitest';
import { config, matcher, problems, read, retired, ruleIds } from './read.ts';

describe('a config that is right', () => {
  it('has defaults for all that it does not say', async () => {
    for (const text of ['', '# nothing yet\n', '---\n', '{}', 'preset: recommended\n']) {
      const result = await config(text);
      expect(result).toMatchObject({ file: 'ingress-lint.yaml', preset: 'recommended', ignore: [], exclude: [] });
      expect(result.rules.size).toBe(0);
      expect(result.failOn).toBeUndefined();
      expect(result.settings).toMatchObject({
        completeness: 'auto',
        namespace: 'default',
        nodePortRange: { from: 30000, to: 32767 },
        kubernetesVersion: { major: 1, minor: 37 },
        externals: [],
        workloadKinds: [],
        targetGroups: [],
        traces: [],
      });
    }
  });

  it('is read whole', async () => {
    const result = await config(`
$schema: ./schemas/config.schema.json
preset: strict
rules:
  shadowed-path: off
  service-not-found: warning
exclude: [vendor, '!vendor/ours']
failOn: never
namespace: shop
kubernetesVersion: "1.30"
nodePortRange: 20000-22767
workloadKinds:
  - { group: apps.kruise.io, kind: CloneSet, podTemplate: spec.template }
targetGroups:
  - service: edge/traefik
    protocol: TCP
    port: 30000
  - name: https
    service: { namespace: edge, name: traefik }
    protocol: TLS
    port: 30001
    targetType: ip
    healthCheck: { protocol: HTTP, port: traffic-port, path: /ping }
`);
    expect([...result.rules]).toEqual([
      ['shadowed-path', 'off'],
      ['service-not-found', 'warning'],
    ]);
    expect(result).toMatchObject({ preset: 'strict', exclude: ['vendor', '!vendor/ours'], failOn: 'never' });
    expect(result.settings).toMatchObject({
      namespace: 'shop',
      kubernetesVersion: { major: 1, minor: 30 },
      nodePortRange: { from: 20000, to: 22767 },
      workloadKinds: [{ group: 'apps.kruise.io', kind: 'CloneSet', podTemplate: ['spec', 'template'] }],
      targetGroups: [
        {
          name: 'edge/traefik:30000',
          service: { namespace: 'edge', name: 'traefik' },
          protocol: 'TCP',
          port: 30000,
          targetType: 'instance',
        },
        {
          name: 'https',
          service: { namespace: 'edge', name: 'traefik' },
          protocol: 'TLS',
          port: 30001,
          targetType: 'ip',
          healthCheck: { protocol: 'HTTP', port: 'traffic-port', path: '/ping' },
        },
      ],
    });
  });

  it('may be JSON', async () => {
    const result = await config('{\n  "preset": "partial",\n  "rules": {"shadowed-path": "off"}\n}\n');
    expect(result.preset).toBe('partial');
    expect(result.rules.get('shadowed-path')).toBe('off');
  });

  it.each(['off', 'Off', 'OFF', '"off"', "'off'"])(
    'takes %s for off, though YAML 1.1 has a boolean of that name',
    async (off) => {
      expect((await config(`rules: { shadowed-path: ${off} }`)).rules.get('shadowed-path')).toBe('off');
      expect((await config(`rules:\n  shadowed-path: ${off} # noisy\n`)).rules.get('shadowed-path')).toBe('off');
    },
  );

  it('takes completeness from the preset, unless it says it', async () => {
    const completeness = async (text: string) => (await config(text)).settings.completeness;
    expect(await completeness('preset: strict')).toBe('closed');
    expect(await completeness('preset: partial')).toBe('open');
    expect(await completeness('preset: strict\ncompleteness: auto')).toBe('auto');
  });

  it('gives target groups handles to what is written', async () => {
    const result = await config('targetGroups:\n  - service: a/b\n    protocol: TCP\n    port: 30000\n');
    const [group] = result.settings.targetGroups;
    expect(group?.at()).toMatchObject({ path: ['targetGroups', 0], part: 'key' });
    expect(group?.at('port')).toMatchObject({ path: ['targetGroups', 0, 'port'], part: 'value' });
    expect(group?.at('port').document.file.path).toBe('ingress-lint.yaml');
  });

  it('knows the place of each entry of ignore', async () => {
    const result = await config(
      'ignore:\n  - rule: shadowed-path\n    reason: old\n  - { rule: shadowed-path, reason: new }\n',
    );
    expect(result.ignore.map(({ place }) => [place.span.start.line, place.span.start.column])).toEqual([
      [2, 5],
      [4, 5],
    ]);
  });

  it('may use anchors', async () => {
    const result = await config(`
ignore:
  - &shop { rule: shadowed-path, namespace: shop, reason: vendored }
  - { <<: *shop, rule: service-not-found }
`);
    expect(result.ignore.map(({ rule, namespace }) => [rule, namespace])).toEqual([
      ['shadowed-path', 'shop'],
      ['service-not-found', 'shop'],
    ]);
  });
});

describe('keys', () => {
  it.each([
    ['nodeportRange: "1-2"', '1:1 `nodeportRange` Unknown key "nodeportRange". > Did you mean "nodePortRange"?'],
    ['presett: strict', '1:1 `presett` Unknown key "presett". > Did you mean "preset"?'],
    ['fail-on: error', '1:1 `fail-on` Unknown key "fail-on". > Did you mean "failOn"?'],
    ['target_groups: []', '1:1 `target_groups` Unknown key "target_groups". > Did you mean "targetGroups"?'],
    [
      'addons: []',
      '1:1 `addons` Unknown key "addons". > Known here: preset, plugins, rules, policies, packs, ignore, exclude, contexts, baseline, failOn, namespace, completeness, externals, ' +
        'limits, render, helm, kubernetesVersion, nodePortRange, workloadKinds, traces, loadBalancers, dns, targetGroups.',
    ],
    [
      'externals: [{ kind: Secret, name: a, reason: b, exclude: c }]',
      '1:49 `exclude` Unknown key "exclude" in "externals[0]". > "exclude" belongs to the top of the file.',
    ],
    [
      'targetGroups: [{ service: { namespce: a, name: b }, protocol: TCP, port: 1 }]',
      '1:18 `service` "targetGroups[0].service" has no "namespace". > Add "namespace": the name of a namespace.',
      '1:29 `namespce` Unknown key "namespce" in "targetGroups[0].service". > Did you mean "namespace"?',
    ],
    ['"constructor": 1', expect.stringMatching(/^1:1 `"constructor"` Unknown key "constructor"\. > Known here: /)],
    ['__proto__: 1', expect.stringMatching(/^1:1 `__proto__` Unknown key "__proto__"\. > Known here: /)],
  ])('%s', async (text, ...expected) => {
    expect(await problems(text)).toEqual(expected);
  });
});

describe('values', () => {
  it.each([
    [
      'preset: recomended',
      '1:9 `recomended` "preset" must be recommended, strict or partial, not "recomended". > Did you mean "recommended"?',
    ],
    [
      'preset: default',
      '1:9 `default` "preset" must be recommended, strict or partial, not "default". > Did you mean "recommended"?',
    ],
    ['preset: [strict]', '1:9 `[strict]` "preset" must be recommended, strict or partial, not a list.'],
    [
      'preset:',
      '1:1 `preset` "preset" is empty; it must be recommended, strict or partial. > Give it a value, or leave the key out.',
    ],
    [
      'rules:',
      '1:1 `rules` "rules" is empty; it must be a mapping from rule ids to off, error, warning or note. > Give it a value, or leave the key out.',
    ],
    [
      'rules: { shadowed-path: warn }',
      '1:25 `warn` "rules.shadowed-path" must be off, error, warning or note, not "warn". > Did you mean "warning"?',
    ],
    [
      'rules: { shadowed-path: info }',
      '1:25 `info` "rules.shadowed-path" must be off, error, warning or note, not "info". > Did you mean "note"?',
    ],
    [
      'rules: { shadowed-path: false }',
      '1:25 `false` "rules.shadowed-path" must be off, error, warning or note, not false. > Did you mean "off"?',
    ],
    [
      'rules: { shadowed-path: on }',
      '1:25 `on` "rules.shadowed-path" must be off, error, warning or note, not on. > Leave the entry out to have the rule at its own severity.',
    ],
    ['rules: { shadowed-path: 2 }', '1:25 `2` "rules.shadowed-path" must be off, error, warning or note, not 2.'],
    ['failOn: none', '1:9 `none` "failOn" must be error, warning, note or never, not "none". > Did you mean "never"?'],
    ['failOn: ""', '1:9 `""` "failOn" is blank; it must be error, warning, note or never.'],
    [
      'exclude: vendor',
      '1:10 `vendor` "exclude" must be a list of paths or globs, not "vendor". > Begin each entry of the list with "- ".',
    ],
    [
      'exclude: [1]',
      '1:11 `1` "exclude[0]" must be a path or a glob, not 1. > Put it in quotes: YAML takes it for a number.',
    ],
    [
      'externals: { kind: Secret }',
      '1:12 `{ kind: Secret }` "externals" must be a list of entries with kind, name and reason, or with file, not a mapping. > Begin each entry of the list with "- ".',
    ],
    [
      'namespace: no',
      '1:12 `no` "namespace" must be the name of a namespace: lower-case letters, digits and "-", not no. > Put it in quotes: YAML takes it for a boolean.',
    ],
    [
      'namespace: My_Shop',
      '1:12 `My_Shop` "namespace" must be the name of a namespace: lower-case letters, digits and "-", not "My_Shop".',
    ],
    ['completeness: full', '1:15 `full` "completeness" must be auto, closed or open, not "full".'],
    [
      'workloadKinds: [CloneSet]',
      '1:17 `CloneSet` "workloadKinds[0]" must be a mapping with group, kind and podTemplate, not "CloneSet".',
    ],
    [
      'workloadKinds: [{ group: argoproj.io/v1alpha1, kind: rollout, podTemplate: .spec.template }]',
      '1:26 `argoproj.io/v1alpha1` "workloadKinds[0].group" must be an API group such as "apps.example.com", without the version, ' +
        'not "argoproj.io/v1alpha1". > Write "argoproj.io".',
      '1:54 `rollout` "workloadKinds[0].kind" must be a kind such as "CloneSet", not "rollout".',
      '1:76 `.spec.template` "workloadKinds[0].podTemplate" must be keys with dots between them, such as "spec.template", not ".spec.template". ' +
        '> Write "spec.template".',
    ],
  ])('%s', async (text, ...expected) => {
    expect(await problems(text)).toEqual(expected);
  });

  it('shortens what is long', async () => {
    const [line] = await problems(`preset: ${'x'.repeat(200)}`);
    expect(line).toContain(`not "${'x'.repeat(59)}…".`);
  });
});

describe('kubernetesVersion', () => {
  it.each(['"1.33"', "'1.9'", '"1.30"'])('takes %s', async (version) => {
    const [, minor] = version.slice(1, -1).split('.');
    expect((await config(`kubernetesVersion: ${version}`)).settings.kubernetesVersion).toEqual({
      major: 1,
      minor: Number(minor),
    });
  });

  it.each([
    [
      '1.30',
      '`1.30` "kubernetesVersion" must be a release such as "1.33", in quotes, not 1.30. > Put it in quotes: YAML takes 1.30 for the number 1.3.',
    ],
    [
      '1',
      '`1` "kubernetesVersion" must be a release such as "1.33", in quotes, not 1. > Put it in quotes: YAML takes 1.30 for the number 1.3.',
    ],
    [
      'v1.33.4',
      '`v1.33.4` "kubernetesVersion" must be a release such as "1.33", in quotes, not "v1.33.4". > Write "1.33".',
    ],
    ['latest', '`latest` "kubernetesVersion" must be a release such as "1.33", in quotes, not "latest".'],
  ])('refuses %s', async (version, expected) => {
    expect(await problems(`kubernetesVersion: ${version}`)).toEqual([`1:20 ${expected}`]);
  });
});

describe('nodePortRange', () => {
  it.each([
    [
      '30000:32767',
      '`30000:32767` "nodePortRange" must be a range such as "30000-32767", not "30000:32767". > Write "30000-32767".',
    ],
    [
      '30000 - 32767',
      '`30000 - 32767` "nodePortRange" must be a range such as "30000-32767", not "30000 - 32767". > Write "30000-32767".',
    ],
    ['30000', '`30000` "nodePortRange" must be a range such as "30000-32767", not 30000.'],
    ['32767-30000', '`32767-30000` "nodePortRange" begins at 32767 but ends at 30000. > Did you mean "30000-32767"?'],
    ['0-100', '`0-100` "nodePortRange" goes from 0 to 100, but ports are numbers from 1 to 65535.'],
    ['1-70000', '`1-70000` "nodePortRange" goes from 1 to 70000, but ports are numbers from 1 to 65535.'],
  ])('refuses %s', async (range, expected) => {
    expect(await problems(`nodePortRange: ${range}`)).toEqual([`1:16 ${expected}`]);
  });
});

describe('loadBalancers', () => {
  const groups = 'targetGroups:\n  - { name: web, service: a/b, protocol: TCP, port: 30080, proxyProtocol: true }\n';

  it('lead by their listeners to target groups, and have the DNS names that are given', async () => {
    const { settings } = await config(
      `${groups}loadBalancers:\n  - name: edge\n    hosts: [WWW.example.com]\n    listeners:\n      - { port: 443, protocol: TCP, targetGroup: web }\n`,
    );
    const [balancer] = settings.cloud.loadBalancers;
    expect(balancer?.type.value).toBe('network');
    expect(balancer?.listeners.map(({ port }) => port.value)).toEqual([443]);
    const [action] = balancer?.listeners[0]?.actions ?? [];
    const [group] = settings.cloud.targetGroups;
    expect(action?.kind === 'forward' && action.groups[0]?.state === 'present' && action.groups[0].to === group).toBe(
      true,
    );
    expect(group?.proxyProtocolV2.value).toBe(true);
    expect(settings.cloud.records.map(({ name }) => name.value)).toEqual(['www.example.com']);
  });

  it('must name a target group that is declared', async () => {
    const text = `${groups}loadBalancers:\n  - name: edge\n    listeners:\n      - { port: 443, protocol: TCP, targetGroup: wbe }\n`;
    expect(await problems(text)).toEqual(['6:50 `wbe` There is no target group "wbe". > Did you mean "web"?']);
  });
});

describe('dns', () => {
  it('leads to a load balancer that is declared', async () => {
    const balancers = 'loadBalancers:\n  - { name: edge, listeners: [] }\n';
    const { settings } = await config(`${balancers}dns:\n  - { name: "*.Example.com.", loadBalancer: edge }\n`);
    const [record] = settings.cloud.records;
    expect(record?.name.value).toBe('*.example.com');
    expect(record?.alias?.state === 'present' && record.alias.to.title).toBe('edge');
    expect(await problems(`${balancers}dns:\n  - { name: a.b, loadBalancer: edeg }\n`)).toEqual([
      '4:32 `edeg` There is no load balancer "edeg". > Did you mean "edge"?',
    ]);
  });
});

describe('targetGroups', () => {
  it('is checked field by field', async () => {
    const text = `targetGroups:
  - service: traefik
    protocol: tcp
    port: "30000"
    targetType: node
    healthCheck: { protocol: tcp, port: traffic, path: ping }
  - port: 70000
  - service: [a]
    protocol: TCP
    port: 30000.5
  - service: a/b/c
    protocol: TCP
    port: 30000
    name: 12
    healthCheck: /ping
`;
    expect(await problems(text)).toEqual([
      '2:14 `traefik` "targetGroups[0].service" must be a Service as "namespace/name", not "traefik". > Write "<namespace>/traefik".',
      '3:15 `tcp` "targetGroups[0].protocol" must be TCP, UDP, TCP_UDP, TLS, HTTP, HTTPS, QUIC, TCP_QUIC or GENEVE, not "tcp". > Did you mean "TCP"?',
      '4:11 `"30000"` "targetGroups[0].port" must be a port number from 1 to 65535, not "30000". > Write the number without quotes.',
      '5:17 `node` "targetGroups[0].targetType" must be instance, node-ip or ip, not "node".',
      '6:30 `tcp` "targetGroups[0].healthCheck.protocol" must be TCP, HTTP or HTTPS, not "tcp". > Did you mean "TCP"?',
      '6:41 `traffic` "targetGroups[0].healthCheck.port" must be a port number from 1 to 65535, or traffic-port, not "traffic".',
      '6:56 `ping` "targetGroups[0].healthCheck.path" must be a path that begins with "/", not "ping".',
      '7:5 `port` "targetGroups[1]" has no "protocol". > Add "protocol": TCP, UDP, TCP_UDP, TLS, HTTP, HTTPS, QUIC, TCP_QUIC or GENEVE.',
      '7:5 `port` "targetGroups[1]" has no "service". > Add "service": a Service as "namespace/name".',
      '7:11 `70000` "targetGroups[1].port" must be a port number from 1 to 65535, not 70000.',
      '8:14 `[a]` "targetGroups[2].service" must be a Service as "namespace/name", not a list.',
      '10:11 `30000.5` "targetGroups[2].port" must be a port number from 1 to 65535, not 30000.5.',
      '11:14 `a/b/c` "targetGroups[3].service" must be a Service as "namespace/name", not "a/b/c".',
      '14:11 `12` "targetGroups[3].name" must be a name; put quotes around a value that YAML takes for something else, not 12. > Put it in quotes: YAML takes it for a number.',
      '15:18 `/ping` "targetGroups[3].healthCheck" must be a mapping with protocol, port and path, not "/ping".',
    ]);
  });
});

describe('rule ids', () => {
  it('are checked wherever they stand', async () => {
    const text = `rules:
  service-not-fund: off
  "shadowed path": off
  no-such-thing: error
  service-missing: error
  odd-port: note
  constructor: off
ignore:
  - { rule: Shadowed-Path, reason: a }
  - { rule: 12, reason: a }
`;
    expect(await problems(text)).toEqual([
      '2:3 `service-not-fund` There is no rule "service-not-fund". > Did you mean "service-not-found"?',
      '3:3 `"shadowed path"` There is no rule "shadowed path". > Did you mean "shadowed-path"?',
      '4:3 `no-such-thing` There is no rule "no-such-thing". > "ingress-lint rules" lists them all.',
      '5:3 `service-missing` There is no rule "service-missing" any more. > "service-not-found" does its work.',
      '6:3 `odd-port` There is no rule "odd-port" any more. > Remove the entry.',
      '7:3 `constructor` There is no rule "constructor". > "ingress-lint rules" lists them all.',
      '9:13 `Shadowed-Path` There is no rule "Shadowed-Path". > Did you mean "shadowed-path"?',
      '10:13 `12` "ignore[1].rule" must be the id of a rule, not 12.',
    ]);
    expect(ruleIds).not.toContain(Object.keys(retired)[0]);
  });
});

describe('reasons', () => {
  it('are required and say something', async () => {
    const text = `ignore:
  - rule: shadowed-path
  - { rule: shadowed-path, reason: "" }
  - { rule: shadowed-path, reason: "  " }
  - rule: shadowed-path
    reason:
externals:
  - { kind: Secret, name: a }
`;
    expect(await problems(text)).toEqual([
      '2:5 `rule` "ignore[0]" has no "reason". > Add "reason": a sentence that says why.',
      '3:36 `""` "ignore[1].reason" is blank; it must be a sentence that says why.',
      '4:36 `"  "` "ignore[2].reason" is blank; it must be a sentence that says why.',
      '6:5 `reason` "ignore[3].reason" is empty; it must be a sentence that says why. > Give it a value.',
      '8:5 `{ kind: Secret, name: a }` "externals[0]" has no "reason". > Add "reason": a sentence that says why.',
    ]);
  });
});

describe('YAML', () => {
  it.each([
    [
      'a key that stands twice',
      'preset: strict\nexclude: []\npreset: partial\n',
      '3:1 `preset` The key "preset" is given twice, first on line 1. > Put both into one, for only one of them would count.',
    ],
    [
      'a quoted key that stands twice',
      'rules:\n  shadowed-path: off\n  "shadowed-path": error\n',
      '3:3 `"shadowed-path"` The key "shadowed-path" is given twice, first on line 2. > Put both into one, for only one of them would count.',
    ],
    [
      'a second document',
      'preset: strict\n---\npreset: partial\n',
      '3:1 `preset` A config file holds one document; here begins another. > Put everything into the first document and remove the "---".',
    ],
    [
      'a list',
      '- preset: strict\n',
      '1:1 `-` A config file holds a mapping, not a list. > Write keys and values, such as "preset: strict".',
    ],
    [
      'a word',
      'strict\n',
      '1:1 `strict` A config file holds a mapping, not "strict". > Write keys and values, such as "preset: strict".',
    ],
    [
      'nothing at all',
      '~\n',
      '1:1 `~` A config file holds a mapping, not nothing. > Write keys and values, such as "preset: strict".',
    ],
    ['broken text', 'preset: [strict\n', expect.stringMatching(/^1:9 `\[` This is not valid YAML: .*[^.]\.$/)],
  ])('%s', async (_, text, ...expected) => {
    expect(await problems(text)).toEqual(expected);
  });

  it('with a second document that is broken, and a first one that is wrong', async () => {
    expect(await problems('presett: strict\n---\n[\n')).toEqual([
      '1:1 `presett` Unknown key "presett". > Did you mean "preset"?',
      '3:1 `[` A config file holds one document; here begins another. > Put everything into the first document and remove the "---".',
    ]);
  });

  it('tells all that is wrong, in the order of the file, with places for CRLF and a byte order mark too', async () => {
    expect(await problems('\uFEFFpreset: x\r\nrules:\r\n  nope: off\r\nfailOn: y\r\n')).toEqual([
      '1:10 `x` "preset" must be recommended, strict or partial, not "x".',
      '3:3 `nope` There is no rule "nope". > "ingress-lint rules" lists them all.',
      '4:9 `y` "failOn" must be error, warning, note or never, not y.',
    ]);
  });
});

describe('matching', () => {
  beforeEach(() => matcher.mockClear());

  const finding = {
    rule: 'shadowed-path',
    file: 'apps/shop/web.yaml',
    kind: 'Ingress',
    namespace: 'shop',
    name: 'web-eu',
  };
  const matches = async (fields: string) => {
    const [entry] = (await config(`ignore: [{ rule: shadowed-path, reason: r, ${fields} }]`)).ignore;
    return entry?.matches(finding);
  };

  it.each([
    ['', true],
    ['kind: Ingress', true],
    ['kind: ingress', false],
    ['kind: "*"', true],
    ['kind: "Ing*"', true],
    ['kind: Ing', false],
    ['namespace: shop, name: web-eu', true],
    ['namespace: shop, name: web-us', false],
    ['name: "web-??"', true],
    ['name: "web-?"', false],
    ['name: "*-*"', true],
    ['name: "*-*-*"', false],
    ['name: "{web,api}-eu"', true],
    ['name: "{web,api}-us"', false],
    ['name: "web-[a-f]u"', true],
    ['path: apps/shop/web.yaml', true],
    ['path: ./apps/shop/web.yaml', true],
    ['path: /apps/shop/web.yaml', true],
    ['path: apps/shop', true],
    ['path: apps/shop/', true],
    ['path: apps/sho', false],
    ['path: shop/web.yaml', false],
    ['path: web.yaml', true],
    ['path: web.yaml/', false],
    ['path: shop', true],
    ['path: shop/', true],
    ['path: "*.yaml"', true],
    ['path: "/*.yaml"', false],
    ['path: "apps/*"', true],
    ['path: "apps/*.yaml"', false],
    ['path: "apps/**"', true],
    ['path: "**/shop/**"', true],
    ['path: "**/shop/*.{yml,yaml}"', true],
    ['path: "apps/*/web.yml"', false],
  ])('{ %s } is %s', async (fields, expected) => {
    expect(await matches(fields)).toBe(expected);
  });

  it('asks for the rule', async () => {
    const [entry] = (await config('ignore: [{ rule: service-not-found, reason: r }]')).ignore;
    expect(entry?.matches(finding)).toBe(false);
  });

  it('compares paths from where the config is', async () => {
    const rebase = (file: string) => `deploy/${file}`;
    const [entry] = (await config('ignore: [{ rule: shadowed-path, path: deploy/apps, reason: r }]', { rebase }))
      .ignore;
    expect(entry?.matches(finding)).toBe(true);
  });

  it('matches externals in any namespace unless one is given', async () => {
    const text =
      'externals: [{ kind: Secret, name: "*-tls", reason: r }, { kind: Service, namespace: "team-*", name: api, reason: r }]';
    const [secrets, services] = (await config(text)).settings.externals;
    expect(secrets?.matches('Secret', 'shop', 'web-tls')).toBe(true);
    expect(secrets?.matches('Secret', 'shop', 'web')).toBe(false);
    expect(secrets?.namespace).toBe('*');
    expect(services?.matches('Service', 'team-a', 'api')).toBe(true);
    expect(services?.matches('Service', 'shop', 'api')).toBe(false);
  });

  it('loads the glob library for real globs alone, and once', async () => {
    await config(
      'ignore: [{ rule: shadowed-path, reason: r, path: apps, name: "web-*", kind: "*" }]\nexternals: [{ kind: "*", name: "a?", reason: r }]',
    );
    expect(matcher).not.toHaveBeenCalled();
    await config('ignore: [{ rule: shadowed-path, reason: r, path: "*.yaml", name: "{a,b}" }]');
    expect(matcher).toHaveBeenCalledTimes(1);
  });
});

describe('globs that cannot be used', () => {
  const many = (piece: string, times: number) => piece.repeat(times);
  it.each([
    [
      'ignore: [{ rule: shadowed-path, reason: r, path: "!vendor" }]',
      '"ignore[0].path" begins with "!", but only exclude can take paths back.',
    ],
    ['exclude: ["a\\\\b"]', '"exclude[0]" has a backslash.'],
    ['exclude: ["+(a|b)"]', '"exclude[0]" has parentheses or "|", which are not understood here.'],
    ['exclude: ["{1..9}"]', '"exclude[0]" has a range in braces, which is not understood here.'],
    ['exclude: ["{a"]', '"exclude[0]" has "{" without its end.'],
    ['exclude: ["[a"]', '"exclude[0]" has "[" without its end.'],
    ['exclude: ["a}"]', '"exclude[0]" has "}" without "{".'],
    ['exclude: ["a]"]', '"exclude[0]" has "]" without "[".'],
    ['exclude: ["{a,{b,c}}"]', '"exclude[0]" has braces within braces.'],
    [`exclude: ["${many('x', 257)}"]`, '"exclude[0]" is 257 characters long; a glob has at most 256.'],
    ...['*a*a*a*b', '**/*/**/*/**', '{a,b}{c,d}{e,f}'].map((glob): [string, string] => [
      `exclude: ["${glob}"]`,
      '"exclude[0]" could take too long to match; a glob has at most 4 times *, 2 times {}, 3 of both between slashes.',
    ]),
    [
      'externals: [{ kind: Secret, name: "*{a,b}*{c,d}*", reason: r }]',
      '"externals[0].name" could take too long to match; a glob has at most 4 times *, 2 times {}, 3 of both between slashes.',
    ],
  ])('%s', async (text, message) => {
    const { problems: found = [] } = await read(text);
    expect(found.map((problem) => problem.message)).toEqual([message]);
    expect(found[0]?.hint).toBeTruthy();
  });

  it('are not those with many stars in a name, which cost little', async () => {
    const name = many('*a', 100);
    const [entry] = (await config(`ignore: [{ rule: shadowed-path, reason: r, name: "${name}b" }]`)).ignore;
    const start = performance.now();
    expect(entry?.matches({ rule: 'shadowed-path', file: '', kind: '', namespace: '', name: many('a', 253) })).toBe(
      false,
    );
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('whatever the text', () => {
  it('is either a config or problems whose places lie in it', async () => {
    const whole = `preset: strict
rules: { shadowed-path: off }
ignore: [{ rule: shadowed-path, path: "**/x", reason: r }]
externals:
  - kind: Secret
    name: "a*"
    reason: r
kubernetesVersion: "1.33"
targetGroups:
  - service: { namespace: a, name: b }
    protocol: TCP
    port: 30000
`;
    const pieces = [
      '',
      ':',
      '-',
      '[',
      '{',
      '"',
      '~',
      '1',
      '*',
      '&a',
      '\n',
      '\t',
      '---\n',
      '<<: ',
      '!x',
      '\0',
      '\u{1F600}',
    ];
    for (let at = 0; at < whole.length; at += 3) {
      for (const piece of pieces) {
        const text = `${whole.slice(0, at)}${piece}${whole.slice(at + 1)}`;
        const result = await read(text);
        for (const { message, place } of result.problems ?? []) {
          expect(message).toMatch(/^["A-Z].*\.$/s);
          expect(place.span.start.offset).toBeGreaterThanOrEqual(0);
          expect(place.span.end.offset).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });
});
