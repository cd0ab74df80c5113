/** Every rule of the policy packs against its fixtures, as test/rules.test.ts does for the others; and what a config may say of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { packOptions, packs } from '../packs/index.ts';
import { packIds } from '../src/config/pack-ids.ts';
import { readConfig } from '../src/config/read.ts';
import { diskHost } from '../src/files/disk.ts';
import { docs, rules } from '../src/index.ts';
import { reporters } from '../src/report/index.ts';
import { lintCase, memoryHost } from '../src/testing.ts';
import { run } from './cli/run.ts';

const host = diskHost();
const ids = packs.map(({ id }) => id);

it('each has a folder, options, an id of its own and a page', async () => {
  expect(ids).toEqual([...packIds]);
  expect(Object.keys(packOptions).sort()).toEqual([...ids].sort());
  expect(rules.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
  const pages = await docs();
  for (const { id, summary } of packs) {
    expect(pages[id]).toContain(`# ${id}\n\n${summary}\n`);
    expect(summary.length).toBeLessThanOrEqual(80);
    expect(readFileSync(join('packs', id, 'rule.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(150);
  }
});

describe.each(ids)('%s', (id) => {
  const bad = readdirSync(join('packs', id, 'bad')).sort();
  const good = readdirSync(join('packs', id, 'good')).sort();
  const said = new Set<string>();

  it.each(bad)('bad/%s is found on the line', async (name) => {
    const { findings, expected, report } = await lintCase(host, join('packs', id, 'bad', name), []);
    expect(report.failures).toEqual([]);
    for (const { messageId, message, effect, help } of findings) {
      said.add(messageId);
      for (const part of [message, effect, help]) expect(part).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
    const line = (file: string, at: number, rule: string) => `${file}:${at} ${rule}`;
    expect(findings.map(({ place, rule }) => line(place.file, place.span.start.line, rule)).sort()).toEqual(
      expected.map((one) => line(one.file, one.line, one.rule)).sort(),
    );
    for (const { file, line: at, column, rule } of expected)
      if (column > 0)
        expect(
          findings.some(
            ({ place: { span }, rule: own, place }) =>
              own === rule && place.file === file && span.start.line === at && span.start.column === column,
          ),
          `${file}:${at}:${column}`,
        ).toBe(true);
    expect(findings.filter(({ rule }) => rule === id)).not.toEqual([]);
  });

  it('says what its report.txt shows', async () => {
    const texts: string[] = [];
    for (const name of bad) {
      const { report } = await lintCase(host, join('packs', id, 'bad', name), []);
      const text = reporters.pretty(report, { color: false, quiet: false });
      texts.push(`=== bad/${name}\n\n${(text.split(/\n(?=\d+ (?:error|warning|note)s?)/)[0] ?? text).trim()}`);
    }
    await expect(`${texts.join('\n\n').trimEnd()}\n`).toMatchFileSnapshot(join('..', 'packs', id, 'report.txt'));
  });

  it('uses each of its messages in a bad case', () => {
    expect([...said].sort()).toEqual(Object.keys(packs.find((pack) => pack.id === id)?.messages ?? {}).sort());
  });

  it.each(good)('good/%s is clean under all rules', async (name) => {
    const { report } = await lintCase(host, join('packs', id, 'good', name));
    expect(report.failures).toEqual([]);
    expect(report.findings.filter((one) => !one.suppressed).map((one) => `${one.rule}: ${one.message}`)).toEqual([]);
  });
});

async function problemsOf(text: string): Promise<readonly string[]> {
  const { problems = [] } = await readConfig(
    { path: 'ingress-lint.yaml', text },
    {
      ruleIds: rules.map(({ id }) => id),
      matcher: async () => (await import('../src/files/glob.ts')).globMatcher,
    },
  );
  return problems.map(({ message, hint, place }) =>
    `${place.span.start.line}:${place.span.start.column} ${message} ${hint ?? ''}`.trim(),
  );
}

it('the example of the guide is a config that is right', async () => {
  const page = readFileSync('docs/guides/policy-packs.md', 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  expect(example).toContain('host-not-allowed');
  expect(await problemsOf(example)).toEqual([]);
});

it('every mistake in the options is told at its token', async () => {
  const text = `packs:
  host-not-alowed: {}
  host-not-allowed:
    - namespaces: [shop]
      host: [a.example.com]
    - hosts: ['https://a.example.com']
      except: [{ name: web }]
  node-port-outside-band: { ports: [40000-30000] }
  service-type-not-allowed: { types: [Loadbalancer] }
  host-too-wide: true
  tls-missing: []
  reference-across-namespaces: { to: ['{a'] }
`;
  expect(await problemsOf(text)).toMatchInlineSnapshot(`
    [
      "2:3 There is no policy "host-not-alowed". Did you mean "host-not-allowed"?",
      "4:7 "packs.host-not-allowed[0]" has no "hosts". Add "hosts": a list of hosts such as "shop.example.com" and "*.example.com".",
      "5:7 Unknown key "host" in "packs.host-not-allowed[0]". Did you mean "hosts"?",
      "6:15 "packs.host-not-allowed[1].hosts[0]" must be a host such as "shop.example.com" or "*.example.com", not "https://a.example.com".",
      "7:16 "packs.host-not-allowed[1].except[0]" has no "reason". Add "reason": text.",
      "8:37 "packs.node-port-outside-band.ports[0]" must be a port, or a range such as "30000-30099", not "40000-30000".",
      "9:39 "packs.service-type-not-allowed.types[0]" must be LoadBalancer or NodePort, not "Loadbalancer". Did you mean "LoadBalancer"?",
      "10:18 "packs.host-too-wide" must be a mapping or a list of them, not true. Write {} for a policy without options.",
      "11:16 "packs.tls-missing" must be a mapping or a list of them, not an empty list. Write {} for a policy without options.",
      "12:39 "packs.reference-across-namespaces.to[0]" has "{" without its end. Close what is open: [abc], {one,other}.",
    ]
  `);
});

it('a policy that is not switched on is silent, and its suppression is no mistake', async () => {
  const ingress = readFileSync('packs/host-too-wide/bad/simple/objects.yaml', 'utf8');
  const files = { 'a/objects.yaml': `# ingress-lint-ignore-file host-too-wide -- the catch-all is ours\n${ingress}` };
  const off = await lintCase(memoryHost(files), 'a');
  expect(off.findings.filter(({ rule }) => /host-too-wide|suppression/.test(rule))).toEqual([]);
  const on = await lintCase(memoryHost({ ...files, 'a/ingress-lint.yaml': 'packs: { host-too-wide: {} }\n' }), 'a', []);
  expect(on.findings).toEqual([]);
  expect(on.report.findings.map(({ suppressed }) => suppressed?.reason)).toEqual(
    Array(3).fill('the catch-all is ours'),
  );
});

it('the first entry about an object holds, exceptions are left out, and `rules` sets the severity', async () => {
  const ingress = readFileSync('packs/host-too-wide/bad/simple/objects.yaml', 'utf8');
  const config = `rules: { host-too-wide: note }
packs:
  host-too-wide:
    except: [{ namespace: sh*, name: zone, reason: the zone is ours }]
`;
  const { findings } = await lintCase(
    memoryHost({ 'a/objects.yaml': ingress, 'a/ingress-lint.yaml': config }),
    'a',
    [],
  );
  expect(findings.map(({ severity, subject }) => `${severity} ${subject?.kind} ${subject?.name}`)).toEqual([
    'note Ingress web',
    'note IngressRoute web',
  ]);
});

describe('on the command line', () => {
  const files = {
    'ingress-lint.yaml': 'packs: { port-not-for-outside: { ports: [9000] } }\nrules: { admin-port-exposed: off }\n',
    'a.yaml': readFileSync('packs/port-not-for-outside/bad/article/objects.yaml', 'utf8'),
  };
  const said = 'Service "traefik" opens port 9000 of Deployment "traefik" to the outside';

  it('lint, and SARIF with the page of the rule', async () => {
    const lint = await run(['.'], files);
    expect(lint).toMatchObject({ code: 1, stderr: '' });
    expect(lint.stdout).toContain(`error[port-not-for-outside]: ${said}`);
    const sarif = JSON.parse((await run(['.', '--format', 'sarif'], files)).stdout);
    const [{ tool, results }] = sarif.runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['port-not-for-outside']);
    const rule = tool.driver.rules.find(({ id }: { id: string }) => id === 'port-not-for-outside');
    expect(rule.help.markdown).toContain('## How to fix');
  });

  it('an entry of `except` that leaves out nothing is told, of packs and of policies', async () => {
    const config = `packs:
  service-type-not-allowed:
    - namespaces: [edge-*]
    - except:
        - { name: gone, reason: was ours }
  port-not-for-outside:
    ports: [9000]
    except:
      - { name: traefik, reason: the platform team looks after it }
policies:
  - id: no-node-port
    description: No node ports.
    match: { kinds: [Service] }
    except:
      - { name: traefik, reason: it is the way in }
      - { namespace: shop, reason: is gone }
    expression: object.spec.type != 'NodePort'
`;
    const { stdout } = await run(['.', '--format', 'compact'], { ...files, 'ingress-lint.yaml': config });
    expect(stdout.split('\n').filter((line) => line.includes('unused-suppression'))).toEqual([
      'ingress-lint.yaml:5:11: warning: This entry of `except` leaves out nothing that "service-type-not-allowed" is about. [unused-suppression]',
      'ingress-lint.yaml:16:9: warning: This entry of `except` leaves out nothing that "policy/no-node-port" is about. [unused-suppression]',
    ]);
    expect(stdout).not.toContain('[port-not-for-outside]');
  });

  it('rules and explain know policies that are off', async () => {
    expect((await run(['rules'])).stdout).toMatch(/^host-too-wide .*\(policy, off unless `packs` of the config asks/m);
    expect((await run(['explain', 'host-too-wide'])).stdout).toContain('How to fix');
  });
});
