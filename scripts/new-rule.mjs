// `npm run new-rule -- <id>`: lays out the folder of a new rule, with a rule that finds nothing yet and a case that must fail.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const id = process.argv[2] ?? '';
const fail = (message) => {
  console.error(message);
  process.exit(2);
};
if (!/^[a-z]+(-[a-z]+)*$/.test(id))
  fail('Usage: npm run new-rule -- <id>, where the id names the defect in kebab-case: `service-not-found`.');
const folder = join(root, 'rules', id);
if (existsSync(folder)) fail(`rules/${id} exists already.`);
if (id in JSON.parse(readFileSync(join(root, 'rules/retired.json'), 'utf8')))
  fail(`"${id}" is the name of a retired rule; a name is never used again.`);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const files = {
  'rule.ts': `import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: '${id}',
  summary: 'A sentence of at most 80 characters that says what is wrong.',
  severity: 'error',
  // local: one object contradicts itself or the API. pair: both ends are in the input. absent: the other end was not found.
  evidence: 'local',
  since: '${version}',
  messages: {
    found: {
      text: 'Service "{service}" is called like the example.',
      effect: 'What happens at run time: one sentence.',
      help: 'How to mend it: one sentence.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      if (service.name !== 'replace-me') continue;
      report(service.at('metadata', 'name'), 'found', { data: { service: service.name } });
    }
  },
});
`,
  'README.md': `# ${id}

A sentence of at most 80 characters that says what is wrong.

## What happens at run time

What a client or an operator sees, and why.

## Bad

<!-- example: bad/simple.yaml -->

## Good

<!-- example: good/simple.yaml -->

## When it is silent

- What looks similar and is right; each such case belongs into \`good/\`.

## How to fix

What to change.
`,
  'bad/simple.yaml': `apiVersion: v1
kind: Service
metadata:
  name: replace-me # expect: ${id}
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
`,
  'good/simple.yaml': `apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
`,
};
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`rules/${id}/ is laid out. Next:
  1. edit rule.ts, bad/ and good/
  2. npm run generate && npx vitest run test/rules.test.ts test/meta.test.ts -t ${id} -u && npm run generate
  3. read rules/${id}/report.txt: it is what users will see
  4. npm run bundle && npm test`);
