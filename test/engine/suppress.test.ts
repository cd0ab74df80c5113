/** Where a suppressing comment may stand. */
import { expect, it } from 'vitest';
import { memoryHost } from '../../src/files/memory.ts';
import { lint } from '../../src/index.ts';

const route = (before: string, header = '') => `apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
spec:
  routes:
    - kind: Rule
${before}      match: |${header}
        Host(\`a.example.com\`) &&
        Weekday(\`Sunday\`)
      services:
        - name: api@internal
          kind: TraefikService
`;
const comment = '# ingress-lint-ignore match-invalid -- a matcher of a fork';

it.each([
  ['above its header', route(`      ${comment}\n`), true],
  ['behind its header', route('', ` ${comment}`), true],
  ['on another line', route('').replace('services:', `services: ${comment}`), false],
])('within a block scalar, a comment %s', async (_, text, isHidden) => {
  const { report } = await lint({ host: memoryHost({ 'shop.yaml': text }), paths: ['.'] });
  const told = report.findings.filter(({ rule }) => rule === 'match-invalid');
  expect(
    told.map(({ place, suppressed }) => [text.split('\n')[place.span.start.line - 1]?.trim(), !!suppressed]),
  ).toEqual([['Weekday(`Sunday`)', isHidden]]);
  expect(report.findings.some(({ rule }) => rule === 'unused-suppression')).toBe(!isHidden);
});
