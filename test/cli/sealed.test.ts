/** Files that are encrypted, or whose content is elsewhere: what they hold is unknown, and nothing that may be in them is called missing. */
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const locked = bytes('\0GITCRYPT\0\x8a\x11\xfe\xd2\x01\xc3');
const shop = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: gone
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: other
  namespace: shop
spec:
  selector:
    app: other
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: other
  namespace: shop
  labels:
    app: other
spec:
  containers:
    - name: other
      image: other:1
`;

const lint = async (files: Record<string, string | Uint8Array>, paths = ['.']) => {
  const { code, stdout } = await run([...paths, '--format', 'json'], files);
  const { findings, coverage } = JSON.parse(stdout);
  return { code, rules: findings.map(({ rule }: { rule: string }) => rule), leftOut: coverage.leftOut };
};

describe('what cannot be read', () => {
  it('is missed where everything can be read', async () => {
    expect(await lint({ '/repo/shop.yaml': shop })).toMatchObject({ code: 1, rules: ['service-not-found'] });
  });

  it.each([
    ['git-crypt', locked, 'encrypted by git-crypt'],
    ['Ansible Vault', bytes('$ANSIBLE_VAULT;1.1;AES256\n6162\n'), 'encrypted by Ansible Vault'],
    [
      'Git LFS',
      bytes('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n'),
      'a pointer of Git LFS, without the file itself',
    ],
    ['UTF-16', bytes('\xff\xfea\0p\0i\0'), 'UTF-16 text; save it as UTF-8'],
    ['no text', bytes('a\0b'), 'binary file'],
  ])('%s: may hold what is missed, wherever it lies, and is named with its reason', async (_, content, reason) => {
    const { code, rules, leftOut } = await lint({ '/repo/shop.yaml': shop, '/repo/more/services.yaml': content });
    expect({ code, rules }).toEqual({ code: 0, rules: [] });
    expect(leftOut).toEqual([{ path: 'more/services.yaml', reason }]);
  });

  it('is taken for Secrets alone if it is called so, and for nothing if it is no manifest', async () => {
    const files = { '/repo/shop.yaml': shop, '/repo/secrets.yaml': locked, '/repo/logo.png': locked };
    expect(await lint(files)).toMatchObject({ code: 1, rules: ['service-not-found'] });
  });

  it('does not fail a run that names it, as pre-commit does, if it is encrypted; what is no text at all does', async () => {
    expect(await lint({ '/repo/a.yaml': locked }, ['a.yaml'])).toMatchObject({ code: 0, rules: [] });
    expect((await run(['a.yaml'], { '/repo/a.yaml': bytes('a\0b') })).code).toBe(2);
  });

  it('leaves the objects of a kustomization that lists it unknown', async () => {
    const files = {
      '/repo/kustomization.yaml': 'resources:\n  - shop.yaml\n  - services.yaml\n',
      '/repo/shop.yaml': shop,
      '/repo/services.yaml': locked,
    };
    expect(await lint(files)).toMatchObject({ code: 0, rules: [] });
  });
});
