/** What is taken as deployed together: the config's word, that of Argo CD and Flux, and the guess. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const service = (name: string, port = 80, extra = '') =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  ${extra}ports:\n    - port: ${port}\n`;
const ingress = (target: string, namespace = '') =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n${namespace && `  namespace: ${namespace}\n`}spec:\n  rules:\n    - host: shop.example.com\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: ${target}\n                port:\n                  number: 80\n`;
const nodePort = (name: string) =>
  service(name).replace('ports:', 'type: NodePort\n  ports:').replace('port: 80', 'port: 80\n      nodePort: 30080');
const application = (name: string, path: string, namespace: string, extra = '') =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: ${name}\n  namespace: argocd\nspec:\n  source:\n    repoURL: https://git.example.com/shop.git\n    path: ${path}\n${extra}  destination:\n    server: https://kubernetes.default.svc\n    namespace: ${namespace}\n`;

interface Printed {
  readonly contexts: readonly {
    readonly name: string;
    readonly why: string;
    readonly files: readonly string[];
    readonly objects: number;
  }[];
}
async function contexts(files: Record<string, string>): Promise<Printed['contexts']> {
  const { stdout, stderr, code } = await run(['--print-contexts', '--format', 'json'], at(files));
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const schema = JSON.parse(readFileSync('schemas/contexts.schema.json', 'utf8')) as object;
  const printed = JSON.parse(stdout) as Printed;
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  expect(validate(printed), JSON.stringify(validate.errors)).toBe(true);
  return printed.contexts;
}
async function findings(files: Record<string, string>): Promise<string[]> {
  const { stdout } = await run(['--format', 'json'], at(files));
  const { findings: found } = JSON.parse(stdout) as {
    findings: {
      rule: string;
      severity: string;
      message: string;
      place: { file: string };
      contexts: string[];
      subject?: { namespace: string };
    }[];
  };
  return found
    .filter(({ rule }) => rule !== 'service-without-endpoints')
    .map(
      ({ rule, place, contexts: names, subject }) =>
        `${rule} ${place.file} ${subject?.namespace ?? ''} [${names.join(', ')}]`,
    );
}
const at = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries({ '.git/HEAD': '', ...files }).map(([path, text]) => [`/repo/${path}`, text]));

describe('contexts of the config', () => {
  const files = {
    'base/ingress.yaml': ingress('web'),
    'one/service.yaml': service('web'),
    'two/service.yaml': service('web', 81),
    'two/extra.yaml': nodePort('extra'),
    'one/extra.yaml': nodePort('other'),
  };
  const config =
    'contexts:\n  - name: first\n    paths: [one]\n    shared: [base]\n  - name: second\n    paths: ["two/**"]\n    shared: [base]\n    namespace: shop\n';

  it('are what it says, and what is shared gives way', async () => {
    expect(await contexts({ ...files, 'ingress-lint.yaml': config })).toMatchObject([
      { name: 'first', objects: 3, files: ['base/ingress.yaml', 'one/extra.yaml', 'one/service.yaml'] },
      { name: 'second', objects: 3, why: 'the config says so ("contexts")' },
    ]);
    expect(await findings({ ...files, 'ingress-lint.yaml': config })).toEqual([
      'service-port-not-found base/ingress.yaml shop [second]',
    ]);
    const own = { ...files, 'two/ingress.yaml': ingress('web').replace('number: 80', 'number: 81') };
    expect(await findings({ ...own, 'ingress-lint.yaml': config })).toEqual([]);
  });

  it('leave the rest to the guess, and one without files is told', async () => {
    const one = 'contexts:\n  - name: first\n    paths: [one, base]\n  - name: gone\n    paths: [nowhere]\n';
    const { stdout } = await run(['--print-contexts'], at({ ...files, 'ingress-lint.yaml': one }));
    expect(stdout).toMatch(/^2 contexts\n\n\.: 2 objects in 2 files\n/);
    expect(stdout).toContain('first: 3 objects in 3 files\n  why: the config says so ("contexts")');
    expect(stdout).toContain('left out:\n    gone: context of the config that no file of the input belongs to');
  });

  it('takes kustomizations by their directory', async () => {
    const kustomized = {
      'base/kustomization.yaml': 'resources: [ingress.yaml]\n',
      'base/ingress.yaml': ingress('web'),
      'overlay/kustomization.yaml': 'resources: [../base]\n',
      'services/web.yaml': service('web', 81),
    };
    // Another context has a Service of that name: whether it is in reach is for the config to say.
    expect(await findings(kustomized)).toEqual([]);
    const together = 'contexts:\n  - name: prod\n    paths: [overlay, services]\n';
    expect(await findings({ ...kustomized, 'ingress-lint.yaml': together })).toEqual([
      'service-port-not-found base/ingress.yaml default [prod]',
    ]);
  });

  it('are checked as all of the config is', async () => {
    const { stderr, code } = await run(
      [],
      at({ ...files, 'ingress-lint.yaml': 'contexts:\n  - name: a\n    paths: ["[a"]\n' }),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('"contexts[0].paths[0]" has "[" without its end');
  });
});

describe('Argo CD', () => {
  it('puts what names no namespace into that of its destination', async () => {
    const files = {
      'apps/web.yaml': application('web', 'web', 'shop'),
      'web/all.yaml': `${service('web')}---\n${ingress('web', 'shop')}`,
    };
    expect(await findings(files)).toEqual([]);
    expect(await findings({ ...files, 'apps/web.yaml': application('web', 'web', 'other') })).toEqual([
      'service-not-found web/all.yaml shop [.]',
    ]);
  });

  it('takes a directory without those below, unless it recurses', async () => {
    const files = { 'web/deep/all.yaml': `${service('web', 81)}---\n${ingress('web', 'shop')}` };
    const app = application('web', 'web', 'shop');
    expect(await findings({ ...files, 'app.yaml': app })).toEqual([]);
    const recursing = application('web', 'web', 'shop', '    directory:\n      recurse: true\n');
    expect(await findings({ ...files, 'app.yaml': recursing })).toEqual([
      'service-port-not-found web/deep/all.yaml shop [.]',
    ]);
  });

  it('deploys one directory into several namespaces, and each is there', async () => {
    const files = {
      'apps.yaml': `${application('a', 'web', 'a')}---\n${application('b', 'web', 'b')}`,
      'web/service.yaml': service('web', 81),
      'routes/ingress.yaml': `${ingress('web', 'a')}---\n${ingress('web', 'b').replace('number: 80', 'number: 81').replace('shop.', 'other.')}`,
    };
    expect(await findings(files)).toEqual(['service-port-not-found routes/ingress.yaml a [.]']);
  });

  it('keeps clusters apart: a node port of two clusters is no conflict', async () => {
    const files = { 'a/web.yaml': nodePort('a'), 'b/web.yaml': nodePort('b') };
    const apps = (second: string) =>
      `${application('a', 'a', 'shop')}---\n${application('b', 'b', 'shop').replace('https://kubernetes.default.svc', second)}`;
    expect(await findings({ ...files, 'apps.yaml': apps('https://kubernetes.default.svc') })).toEqual([
      'node-port-conflict b/web.yaml shop [.]',
    ]);
    expect(await findings({ ...files, 'apps.yaml': apps('https://b.example.com') })).toEqual([]);
  });

  it('reads what a git directory generator makes of paths', async () => {
    const set = (path: string, basename: string, goTemplate: boolean) =>
      `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: all\nspec:\n  goTemplate: ${goTemplate}\n  generators:\n    - git:\n        repoURL: https://git.example.com/shop.git\n        directories:\n          - path: apps/*\n          - path: apps/old\n            exclude: true\n  template:\n    spec:\n      source:\n        repoURL: https://git.example.com/shop.git\n        path: '${path}'\n      destination:\n        name: prod\n        namespace: '${basename}'\n`;
    const files = {
      'apps/shop/all.yaml': `${service('web')}---\n${ingress('web', 'shop')}`,
      'apps/old/all.yaml': service('old'),
    };
    expect(await findings({ ...files, 'set.yaml': set('{{path}}', '{{path.basename}}', false) })).toEqual([]);
    expect(await findings({ ...files, 'set.yaml': set('{{ .path.path }}', '{{ .path.basename }}', true) })).toEqual([]);
    expect(await findings({ ...files, 'set.yaml': set('{{path}}', 'x-{{path[1]}}', false) })).toEqual([
      'service-not-found apps/shop/all.yaml shop [.]',
    ]);
    // What nobody here can fill in says nothing.
    expect(await findings({ ...files, 'set.yaml': set('{{path}}', '{{cluster}}', false) })).toEqual([
      'service-not-found apps/shop/all.yaml shop [.]',
    ]);
  });

  it('says nothing of a directory that another repository has too', async () => {
    const files = {
      'apps.yaml': `${application('a', 'web', 'other')}---\n${application('b', 'b', 'b')}---\n${application('c', 'c', 'c')}`,
      'web/all.yaml': `${service('web')}---\n${ingress('web', 'default')}`,
    };
    expect(await findings(files)).toEqual([]);
  });
});

describe('Flux', () => {
  const kustomization = (path: string, namespace: string) =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: apps\n  namespace: flux-system\nspec:\n  path: ${path}\n  targetNamespace: ${namespace}\n  sourceRef:\n    kind: GitRepository\n    name: flux-system\n`;

  it('replaces the namespace of all that a path holds', async () => {
    const files = {
      'clusters/prod/apps.yaml': kustomization('./apps/prod', 'shop'),
      'apps/prod/kustomization.yaml': 'resources: [service.yaml, ingress.yaml]\n',
      'apps/prod/service.yaml': service('web', 81),
      'apps/prod/ingress.yaml': ingress('web', 'other'),
    };
    expect(await findings(files)).toEqual(['service-port-not-found apps/prod/ingress.yaml shop [apps/prod]']);
    expect((await contexts(files)).map(({ name, why }) => `${name}: ${why}`)).toEqual([
      '.: its plain files do not define the same objects twice in different directories; it shares the cluster of clusters/prod with other contexts',
      'apps/prod: no other kustomization of the input includes apps/prod/kustomization.yaml; Kustomization flux-system/apps puts it into the namespace shop; it shares the cluster of clusters/prod with other contexts',
    ]);
  });
});

describe('contexts of one cluster', () => {
  const flux = (name: string, path: string, extra = '') =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: ${name}\n  namespace: flux-system\nspec:\n  path: ${path}\n${extra}  sourceRef:\n    kind: GitRepository\n    name: flux-system\n`;
  const unit = (path: string, ...objects: string[]): Record<string, string> => ({
    [`${path}/kustomization.yaml`]: 'namespace: shop\nresources: [all.yaml]\n',
    [`${path}/all.yaml`]: objects.join('---\n'),
  });
  const apart = {
    ...unit('apps/api', service('api', 81), nodePort('one')),
    ...unit('apps/web', ingress('api'), nodePort('two')),
  };
  const broken = [
    'node-port-conflict apps/web/all.yaml shop [apps/web]',
    'service-port-not-found apps/web/all.yaml shop [apps/web]',
  ];
  const deployed = (first: string, second: string) => ({
    ...apart,
    'clusters/a/api.yaml': first,
    'clusters/a/web.yaml': second,
  });

  it('see what Flux brings there by another', async () => {
    expect(await findings(apart)).toEqual([]);
    const files = deployed(flux('api', './apps/api'), flux('web', './apps/web'));
    expect((await findings(files)).sort()).toEqual(broken);
    expect((await contexts(files)).map(({ name, why }) => [name, /the cluster of (\S+)/.exec(why)?.[1]])).toEqual([
      ['.', 'clusters/a'],
      ['apps/api', 'clusters/a'],
      ['apps/web', 'clusters/a'],
    ]);
  });

  it('see it through Kustomizations that bring Kustomizations', async () => {
    const files = {
      ...apart,
      'clusters/a/flux-system/kustomization.yaml': 'resources: [sync.yaml]\n',
      'clusters/a/flux-system/sync.yaml': flux('flux-system', './clusters/a'),
      'clusters/a/apps.yaml': flux('apps', './units'),
      'units/shop/kustomization.yaml': 'resources: [api.yaml, web.yaml]\n',
      'units/shop/api.yaml': flux('api', './apps/api'),
      'units/shop/web.yaml': flux('web', './apps/web'),
    };
    expect((await findings(files)).sort()).toEqual(broken);
  });

  it('see it by Applications of Argo CD with one destination', async () => {
    const files = deployed(application('api', 'apps/api', 'shop'), application('web', 'apps/web', 'shop'));
    expect((await findings(files)).sort()).toEqual(broken);
    const elsewhere = (text: string) => text.replace('https://kubernetes.default.svc', 'https://b.example.com');
    expect(await findings({ ...files, 'clusters/a/web.yaml': elsewhere(files['clusters/a/web.yaml']) })).toEqual([]);
    const both = {
      'clusters/a/api.yaml': elsewhere(files['clusters/a/api.yaml']),
      'clusters/a/web.yaml': elsewhere(files['clusters/a/web.yaml']),
    };
    expect((await findings({ ...files, ...both })).sort()).toEqual(broken);
  });

  it('are none where the clusters are two, or cannot be told', async () => {
    const [api, web] = [flux('api', './apps/api'), flux('web', './apps/web')];
    const two = { ...apart, 'clusters/a/api.yaml': api, 'clusters/b/web.yaml': web };
    expect(await findings(two)).toEqual([]);
    const remote = '  kubeConfig:\n    secretRef:\n      name: other\n';
    expect(await findings(deployed(api, flux('web', './apps/web', remote)))).toEqual([]);
    // What is patched on the way is not what is written.
    const patched = '  patches:\n    - patch: |\n        - {op: remove, path: /spec}\n';
    expect(await findings(deployed(flux('api', './apps/api', patched), web))).toEqual([]);
  });

  it('are none where two define the same: those are environments', async () => {
    const files = {
      ...deployed(flux('api', './apps/api'), flux('web', './apps/web')),
      ...unit('apps/web', ingress('api'), nodePort('two'), service('api')),
    };
    expect(await findings(files)).toEqual([]);
  });

  it('judge by themselves what is missing', async () => {
    const files = {
      ...deployed(flux('api', './apps/api'), flux('web', './apps/web')),
      ...unit('apps/web', ingress('gone')),
    };
    // That the other one has Services is no evidence against this one.
    const { stdout } = await run(['--format', 'json'], at(files));
    expect(stdout).not.toMatch(/"severity":\s*"error"/);
  });
});

describe('the guess', () => {
  it('tells what two directories have in common', async () => {
    const files = {
      'envs/dev/web.yaml': service('web'),
      'envs/prod/web.yaml': service('web', 81),
      'more.yaml': ingress('web'),
    };
    expect((await contexts(files)).map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'envs/dev: it defines Service web, and envs/prod does so too; what lies outside of such directories belongs to each',
      'envs/prod: it defines Service web, and envs/dev does so too; what lies outside of such directories belongs to each',
    ]);
  });
});
