/** `--fix` on the bad cases of all rules: what it mends is gone, nothing else has come, and a second run has nothing to do. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, it } from 'vitest';
import { run } from './run.ts';

/** Files below a path, by their names in it. */
function read(path: string, name = ''): Record<string, string> {
  const full = join(path, name);
  if (statSync(full).isFile()) return { [name]: readFileSync(full, 'utf8') };
  return Object.assign({}, ...readdirSync(full).map((entry) => read(path, join(name, entry))));
}

interface Told {
  readonly rule: string;
  readonly message: string;
  readonly severity: string;
  readonly fix?: { readonly safe: boolean };
}

async function told(files: Readonly<Record<string, string>>): Promise<readonly Told[]> {
  const { stdout } = await run(['--format', 'json', '.'], files);
  return stdout === '' ? [] : JSON.parse(stdout).findings;
}

const rules = readdirSync('rules').filter((rule) => existsSync(join('rules', rule, 'bad')));

/** What could not be seen as long as kind, field or name could not be read. */
const broughtToLight: Readonly<Record<string, readonly string[]>> = {
  // Of two names in one value the second is judged once the first is right.
  'rules/middleware-not-found/bad/annotation.yaml': [
    'middleware-not-found: No Middleware answers to "shop-strips@kubernetescrd".',
  ],
  'rules/unknown-field/bad/ingress.yaml': [
    'service-not-found: Service "web" is not defined in namespace "shop".',
    'service-not-found: Service "api" is not defined in namespace "shop".',
    'tls-host-not-covered: Host "other.example.com" of Ingress "web" is in none of its `tls.hosts` (shop.example.com).',
  ],
  'rules/unknown-field/bad/service.yaml': [
    'service-without-endpoints: Service "admin" has no selector, and no EndpointSlice belongs to it.',
  ],
  'rules/unknown-kind/bad/kinds.yaml': [
    'missing-field: StatefulSet "db" says nothing but its name: its `spec` is missing.',
  ],
  'rules/wrong-type/bad/names.yaml': [
    'wrong-type: `namespace` of ConfigMap "123" is `yes`, which is the boolean true to Kubernetes, where a string must stand.',
    'middleware-invalid: Middleware "404" is of no type.',
  ],
  'rules/wrong-type/bad/ports.yaml': ['invalid-address: "10" cannot be an address of Service "flat".'],
};

it.each(rules)('%s', async (rule) => {
  for (const name of readdirSync(join('rules', rule, 'bad'))) {
    const path = join('rules', rule, 'bad', name);
    const before = statSync(path).isFile() ? { [name]: readFileSync(path, 'utf8') } : read(path);
    const { written, stderr } = await run(['--fix', '.'], before);
    expect(stderr, path).not.toContain('left as it is');
    const after: Record<string, string> = { ...before };
    for (const [absolute, text] of Object.entries(written)) after[absolute.replace('/repo/', '')] = text;
    if (Object.keys(written).length === 0) continue;
    const [found, left] = [await told(before), await told(after)];
    expect(
      left.filter(({ fix }) => fix?.safe),
      path,
    ).toEqual([]);
    // A suppression or an expectation that hides nothing any more is no news.
    const known = new Set(found.map(({ message }) => message));
    const fresh = left.filter(({ message, rule: id }) => !known.has(message) && id !== 'unused-suppression');
    expect(
      fresh.map(({ rule: id, message }) => `${id}: ${message}`),
      path,
    ).toEqual(broughtToLight[path] ?? []);
    expect((await run(['--fix', '.'], after)).written, path).toEqual({});
  }
});
