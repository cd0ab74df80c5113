/** `--widen`: what a hook is told of the files that it passes. */
import { describe, expect, it } from 'vitest';
import { ingress, run, service } from './run.ts';

const broken = ingress('web').replace('number: 80', 'number: 81');
const environment = (name: string, text: string): Record<string, string> => ({
  [`${name}/kustomization.yaml`]: 'resources: [../base, ingress.yaml, settings.yaml]\npatches: [{path: patch.yaml}]\n',
  [`${name}/ingress.yaml`]: text,
  [`${name}/settings.yaml`]: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n',
  [`${name}/patch.yaml`]: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n',
});
const tree = {
  'base/kustomization.yaml': 'resources: [service.yaml]\n',
  'base/service.yaml': service,
  ...environment('dev', ingress('web')),
  ...environment('prod', broken),
  'package.json': '{"name": "shop"}\n',
  'ingress-lint.yaml': 'failOn: error\n',
  '.git/HEAD': '',
};

async function told(...files: string[]) {
  const { code, stdout, stderr } = await run(['--widen', '--format', 'compact', ...files], tree);
  expect(stderr).toBe('');
  return { code, places: stdout.split('\n').flatMap((line) => /^([^:]+\.yaml):\d+/.exec(line)?.[1] ?? []) };
}

describe('the findings are those of the contexts of', () => {
  it.each([
    ['a file of it', ['prod/ingress.yaml'], ['prod/ingress.yaml']],
    ['a file of another', ['dev/ingress.yaml'], []],
    ['a base of both', ['base/service.yaml'], ['prod/ingress.yaml']],
    ['its kustomization', ['prod/kustomization.yaml'], ['prod/ingress.yaml']],
    ['its patch', ['prod/patch.yaml'], ['prod/ingress.yaml']],
    ['the patch of another', ['dev/patch.yaml'], []],
    ['the kustomization of a base', ['base/kustomization.yaml'], ['prod/ingress.yaml']],
    ['several files', ['dev/ingress.yaml', 'prod/patch.yaml'], ['prod/ingress.yaml']],
    ['what holds no object', ['package.json'], []],
    ['the config', ['ingress-lint.yaml'], ['prod/ingress.yaml']],
    ['a file that is gone', ['dev/gone.yaml'], ['prod/ingress.yaml']],
    ['Terraform', ['infra/nlb.tf'], ['prod/ingress.yaml']],
    ['an absolute path', ['/repo/prod/ingress.yaml'], ['prod/ingress.yaml']],
  ])('%s', async (_, files, places) => {
    const found = await told(...files);
    expect(found.places).toEqual(places);
    expect(found.code).toBe(places.length === 0 ? 0 : 1);
  });
});

it.each([
  [['--widen'], '--widen takes the files that changed.'],
  [['--widen', '-'], '--widen takes the files that changed.'],
  [['--widen', '--write-baseline', 'dev/ingress.yaml'], '--widen and --write-baseline contradict each other.'],
  [['--widen', '../elsewhere.yaml'], '"../elsewhere.yaml" is not in the working directory.'],
])('%s is wrong', async (argv, message) => {
  const { code, stderr } = await run(argv, tree);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
