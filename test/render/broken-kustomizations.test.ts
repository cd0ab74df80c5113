/**
 * Kustomizations that are broken in the usual ways, each with what `kubectl kustomize` says of it and what the linter says: at which token, and in words
 * that whoever knows kubectl's recognises. kubectl is asked in the test; without it those tests are skipped, and the run counts them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/presets.ts';
import { memoryHost } from '../../src/files/memory.ts';
import { programsOf } from '../../src/files/programs.ts';
import { lint } from '../../src/index.ts';

type Files = Readonly<Record<string, string>>;

interface Case {
  readonly files: Files;
  /** What kubectl says; undefined if it builds. */
  readonly kubectl?: RegExp;
  /** `rule file:line:column` of all that is found when the program of the machine is asked. */
  readonly found: readonly string[];
  /** The same where there is no program; what is found with one, if absent. */
  readonly alone?: readonly string[];
  /** What the finding says of it. */
  readonly says?: RegExp;
}

const service = (name: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n`;
const web = `${service('web')}---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
`;
const component = 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources:\n  - more.yaml\n';

/** A kustomization beside a Service and its Deployment: the text after its resources, which begin with `web.yaml`. */
const app = (rest: string, more: Files = {}): Files => ({
  'app/kustomization.yaml': `resources:\n  - web.yaml\n${rest}`,
  'app/web.yaml': web,
  ...more,
});
const whole = (text: string, more: Files = {}): Files => ({ ...app(''), 'app/kustomization.yaml': text, ...more });
const refused = (at: string): readonly string[] => [`kustomization-refused app/kustomization.yaml:${at}`];
const missing = (at: string): readonly string[] => [`kustomization-file-not-found app/kustomization.yaml:${at}`];
const patch = (body: string, target = ''): string =>
  `patches:\n  - ${target}patch: |\n${body.replaceAll(/^/gm, '      ')}\n`;
const onWeb = 'target:\n      kind: Deployment\n      name: web\n    ';
const api = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api';

const cases: Readonly<Record<string, Case>> = {
  'a resource that does not exist': {
    files: app('  - gone.yaml\n'),
    kubectl: /gone\.yaml: no such file or directory/,
    found: missing('3:5'),
    says: /"gone\.yaml" of the kustomization does not exist.*must build at directory: not a valid directory/,
  },
  'a resource of a base that does not exist': {
    files: app('  - ../base\n', { 'base/kustomization.yaml': 'resources:\n  - gone.yaml\n' }),
    kubectl: /base\/gone\.yaml: no such file or directory/,
    found: ['kustomization-file-not-found base/kustomization.yaml:2:5'],
  },
  'a directory without a kustomization': {
    files: app('  - ../bare\n', { 'bare/notes.txt': 'none\n' }),
    kubectl: /unable to find one of 'kustomization\.yaml', 'kustomization\.yml' or 'Kustomization'/,
    found: missing('3:5'),
    says: /unable to find one of/,
  },
  'a base whose kustomization is empty': {
    files: app('  - ../base\n', { 'base/kustomization.yaml': '# later\n' }),
    kubectl: /kustomization\.yaml is empty/,
    found: missing('3:5'),
    says: /kustomization\.yaml is empty/,
  },
  'a resource that is text': {
    files: app('  - notes.txt\n', { 'app/notes.txt': 'hello\n' }),
    kubectl: /missing Resource metadata/,
    found: refused('3:5'),
    alone: [],
    says: /missing Resource metadata/,
  },
  'a resource that is YAML and no object': {
    files: app('  - values.yaml\n', { 'app/values.yaml': 'replicas: 3\n' }),
    kubectl: /missing Resource metadata/,
    found: refused('3:5'),
    alone: [],
  },
  'a resource without a name': {
    files: app('  - bad.yaml\n', { 'app/bad.yaml': 'apiVersion: v1\nkind: ConfigMap\ndata: {}\n' }),
    kubectl: /missing metadata\.name in object/,
    found: ['invalid-name app/bad.yaml:1:1'],
  },
  'a resource that cannot be parsed': {
    files: app('  - bad.yaml\n', { 'app/bad.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a\n' }),
    kubectl: /MalformedYAMLError/,
    found: ['syntax-error app/bad.yaml:3:11'],
  },
  'a file outside of its directory': {
    files: app('  - ../shared.yaml\n', { 'shared.yaml': service('shared') }),
    kubectl: /security; file '.*shared\.yaml' is not in or below/,
    found: missing('3:5'),
    says: /security; file is not in or below/,
  },
  'two that include each other': {
    files: app('  - ../other\n', { 'other/kustomization.yaml': 'resources:\n  - ../app\n' }),
    kubectl: /cycle detected: candidate root '.*app' contains visited root/,
    found: ['kustomization-refused other/kustomization.yaml:2:5'],
    alone: [],
    says: /: cycle detected: candidate root 'app' contains visited root 'app'/,
  },
  'one that includes itself': {
    files: app('  - .\n'),
    kubectl: /cycle detected/,
    found: refused('3:5'),
    alone: [],
  },
  'an object twice': {
    files: app('  - again.yaml\n', { 'app/again.yaml': service('web') }),
    kubectl: /may not add resource with an already registered id: Service\.v1\.\[noGrp\]\/web/,
    found: ['duplicate-object app/web.yaml:4:9'],
    says: /already registered id/,
  },
  'a file twice': {
    files: app('  - web.yaml\n'),
    kubectl: /already registered id/,
    found: refused('2:5'),
    alone: [],
    says: /already registered id/,
  },
  'a patch file for no object': {
    files: app('patches:\n  - path: patch.yaml\n', { 'app/patch.yaml': `${api}\n` }),
    kubectl: /no resource matches strategic merge patch "Deployment\.v1\.apps\/api/,
    found: ['patch-without-target app/kustomization.yaml:4:11'],
    says: /no resource matches strategic merge patch/,
  },
  'an inline patch for no object': {
    files: app(patch(api)),
    kubectl: /no matches for Id Deployment\.v1\.apps\/api/,
    found: ['patch-without-target app/kustomization.yaml:4:12'],
  },
  'a target that nothing is': {
    files: app(patch('- op: add\n  path: /spec/replicas\n  value: 2', onWeb.replace('web', 'api'))),
    found: ['patch-without-target app/kustomization.yaml:4:5'],
    says: /changes nothing/,
  },
  'a patch file that does not exist': {
    files: app('patches:\n  - path: patch.yaml\n'),
    kubectl: /failed to get the patch file from path\(patch\.yaml\)/,
    found: missing('4:11'),
  },
  'a patch that cannot be parsed': {
    files: app('patches:\n  - path: patch.yaml\n', { 'app/patch.yaml': 'kind: Deployment\nmetadata: {name: web\n' }),
    kubectl: /unable to parse SM or JSON patch/,
    found: ['syntax-error app/patch.yaml:2:11'],
  },
  'a patch of something that is not there': {
    files: app(patch('- op: replace\n  path: /spec/template/none/x\n  value: 2', onWeb)),
    kubectl: /replace operation does not apply: doc is missing path: \/spec\/template\/none\/x/,
    found: refused('7:12'),
    alone: [],
    says: /doc is missing path: \/spec\/template\/none\/x/,
  },
  'an operation that JSON patches do not have': {
    files: app(patch('- op: set\n  path: /spec/replicas\n  value: 2', onWeb)),
    kubectl: /Unexpected kind: set/,
    found: refused('7:12'),
    alone: [],
  },
  'a JSON patch without a target': {
    files: app(patch('- op: add\n  path: /spec/replicas\n  value: 2')),
    kubectl: /must specify a target for JSON patch/,
    found: refused('4:12'),
    alone: [],
    says: /must specify a target for JSON patch/,
  },
  'an unknown field': {
    files: whole('resource:\n  - web.yaml\n'),
    kubectl: /invalid Kustomization: json: unknown field "resource"/,
    found: refused('1:1'),
    alone: [],
    says: /unknown field "resource"/,
  },
  'an unknown field of an image': {
    files: app('images:\n  - name: nginx\n    tag: "1.27"\n'),
    kubectl: /unknown field "tag"/,
    found: refused('5:5'),
    alone: [],
  },
  'a list for a namespace': {
    files: app('namespace: [shop]\n'),
    kubectl: /cannot unmarshal array into Go struct field Kustomization\.namespace of type string/,
    found: refused('3:12'),
    alone: [],
    says: /Kustomization\.namespace of type string/,
  },
  'text for resources': {
    files: whole('resources: web.yaml\n'),
    kubectl: /cannot unmarshal string into Go struct field Kustomization\.resources/,
    found: refused('1:12'),
    alone: [],
  },
  'a list for a label': {
    files: app('commonLabels:\n  app: [web]\n'),
    kubectl: /cannot unmarshal array into Go struct field Kustomization\.commonLabels/,
    found: refused('4:8'),
    alone: [],
  },
  'a kind with a typo': {
    files: whole('apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomisation\nresources:\n  - web.yaml\n'),
    kubectl: /kind should be Kustomization or Component/,
    found: refused('2:7'),
    says: /kind should be Kustomization or Component/,
  },
  'a version that does not exist': {
    files: whole('apiVersion: kustomize.config.k8s.io/v2\nkind: Kustomization\nresources:\n  - web.yaml\n'),
    kubectl: /apiVersion for Kustomization should be kustomize\.config\.k8s\.io\/v1beta1/,
    found: refused('1:13'),
    alone: [],
  },
  'two files in one directory': {
    files: app('', { 'app/kustomization.yml': 'resources:\n  - web.yaml\n' }),
    kubectl: /Found multiple kustomization files under/,
    found: ['kustomization-refused app/kustomization.yml:1:1'],
    says: /Found multiple kustomization files under: app/,
  },
  'one that cannot be parsed': {
    files: whole('resources:\n  - web.yaml\n bad\n'),
    kubectl: /invalid Kustomization: yaml: line 2: did not find expected key/,
    found: ['syntax-error app/kustomization.yaml:3:2'],
  },
  'a component among the resources': {
    files: app('  - ../more\n', { 'more/kustomization.yaml': component, 'more/more.yaml': service('more') }),
    kubectl: /expected kind != 'Component' for path '.*more'/,
    found: refused('3:5'),
    alone: [],
    says: /expected kind != 'Component' for path 'more'/,
  },
  'a kustomization among the components': {
    files: app('components:\n  - ../more\n', {
      'more/kustomization.yaml': 'resources:\n  - more.yaml\n',
      'more/more.yaml': service('more'),
    }),
    kubectl: /expected kind 'Component' for path '.*more' but got 'Kustomization'/,
    found: refused('4:5'),
    alone: [],
  },
  'a file among the components': {
    files: app('components:\n  - more.yaml\n', { 'app/more.yaml': service('more') }),
    kubectl: /must build at directory: '.*more\.yaml': file is not directory/,
    found: refused('4:5'),
    alone: [],
  },
  'a component that does not exist': {
    files: app('components:\n  - ../gone\n'),
    kubectl: /gone: no such file or directory/,
    found: missing('4:5'),
  },
  'a generator whose file does not exist': {
    files: app('configMapGenerator:\n  - name: settings\n    files:\n      - app.properties\n'),
    kubectl: /loading KV pairs: file sources: \[app\.properties\]/,
    found: missing('6:9'),
  },
  'a generator with half a literal': {
    files: app('configMapGenerator:\n  - name: settings\n    literals:\n      - a=b\n      - c\n'),
    kubectl: /invalid literal source c, expected key=value/,
    found: refused('7:9'),
    alone: [],
  },
  'a generator without a name': {
    files: app('configMapGenerator:\n  - literals:\n      - a=b\n'),
    kubectl: /a configmap must have a name/,
    found: refused('4:5'),
    alone: [],
  },
  'two generators of one name': {
    files: app(
      'configMapGenerator:\n  - name: settings\n    literals: [a=b]\n  - name: settings\n    literals: [c=d]\n',
    ),
    kubectl: /exists; behavior must be merge or replace/,
    found: refused('6:11'),
    alone: [],
    says: /cannot be built: id .* exists; behavior must be merge or replace/,
  },
  'a generator that merges with nothing': {
    files: app('secretGenerator:\n  - name: keys\n    behavior: merge\n    literals: [a=b]\n'),
    kubectl: /does not exist; cannot merge or replace/,
    found: refused('4:11'),
    alone: [],
  },
  'a replacement from nothing': {
    files: app(
      'replacements:\n  - source:\n      kind: ConfigMap\n      name: gone\n      fieldPath: data.a\n    targets:\n      - select:\n          kind: Service\n        fieldPaths:\n          - metadata.name\n',
    ),
    kubectl: /nothing selected by ConfigMap.*gone/,
    found: refused('6:13'),
    alone: [],
    says: /nothing selected by ConfigMap/,
  },
  'a replacement of a field that is not there': {
    files: app(
      'replacements:\n  - source:\n      kind: Service\n      name: web\n      fieldPath: metadata.name\n    targets:\n      - select:\n          kind: Deployment\n        fieldPaths:\n          - spec.none.here\n',
    ),
    kubectl: /unable to find field "spec\.none\.here" in replacement target/,
    found: refused('12:13'),
    alone: [],
  },
  'a replacement whose target is not there': {
    files: app(
      'replacements:\n  - source:\n      kind: Service\n      name: web\n      fieldPath: metadata.name\n    targets:\n      - select:\n          name: gone\n        fieldPaths:\n          - spec.none.here\n',
    ),
    found: [],
  },
  'replicas of nothing': {
    files: app('replicas:\n  - name: gone\n    count: 3\n'),
    kubectl: /resource with name gone does not match a config/,
    found: refused('4:11'),
    alone: [],
  },
  // Nobody deploys it: it is a place that is kept.
  'an empty kustomization': { files: { 'app/kustomization.yaml': '' }, kubectl: /is empty/, found: [] },
  'one that includes nothing': { files: { 'app/kustomization.yaml': 'resources: []\n' }, found: [] },
};

const machine = programsOf(process.env);
const builder = ['kustomize', 'kubectl'].map((name) => machine.find(name, () => true)).find((one) => one !== undefined);
const kubectl = machine.find('kubectl', () => true);

async function look(files: Files, withPrograms: boolean) {
  const memory = memoryHost({ '.git/HEAD': '', ...files });
  const host = withPrograms ? { ...memory, programs: async () => machine } : memory;
  const { report } = await lint({ host, paths: ['.'], config: defaultConfig() });
  return report.findings.map(({ rule, place, message, effect }) => ({
    line: `${rule} ${place.file}:${place.span.start.line}:${place.span.start.column}`,
    text: `${message} ${effect ?? ''}`,
  }));
}

describe.each(Object.entries(cases))('%s', (_, { files, kubectl: words, found, alone = found, says }) => {
  it.skipIf(kubectl === undefined)(words ? 'is refused by kubectl' : 'is built by kubectl', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'broken-kustomization-'));
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(scratch, dirname(path)), { recursive: true });
        writeFileSync(join(scratch, path), text);
      }
      const { status, stderr } = spawnSync('kubectl', ['kustomize', 'app'], { cwd: scratch, encoding: 'utf8' });
      expect(status === 0).toBe(words === undefined);
      if (words) expect(stderr.replaceAll('\\"', '"').replaceAll(/\s+/g, ' ')).toMatch(words);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });

  it.skipIf(builder === undefined)('is told at its token', async () => {
    const seen = await look(files, true);
    expect(seen.map(({ line }) => line)).toEqual(found);
    if (says) expect(seen[0]?.text).toMatch(says);
  });

  it('is told without a program as far as can be', async () => {
    expect((await look(files, false)).map(({ line }) => line)).toEqual(alone);
  });
});
