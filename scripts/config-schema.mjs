// The config file's JSON Schema, written once: `renderConfigSchema` is what editors read, `configShape` is what the validator is
// compiled from (see compile-schemas.mjs). Each node may carry `expects`, the words in which the validator asks for the right value.

import { readFileSync } from 'node:fs';

const packOptions = JSON.parse(readFileSync(new URL('../packs/options.json', import.meta.url), 'utf8'));

const severities = ['error', 'warning', 'note'];
const reason = (what) => ({
  type: 'string',
  pattern: '\\S',
  description: `Why ${what}. Required, so that whoever reads this later can judge whether it still holds.`,
  expects: 'a sentence that says why',
});
const port = (description) => ({
  type: 'integer',
  minimum: 1,
  maximum: 65535,
  description,
  expects: 'a port number from 1 to 65535',
});
const amount = (description, fallback, maximum) => ({
  type: 'integer',
  minimum: 1,
  maximum,
  description,
  default: fallback,
  expects: `a whole number from 1 to ${maximum}`,
});
const object = (description, properties, rest = {}) => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false,
  ...rest,
});
const list = (description, items, expects, rest = {}) => ({ type: 'array', description, items, expects, ...rest });
/** Openings of a security group. */
const openPorts = (description) =>
  list(
    description,
    {
      type: ['integer', 'string'],
      minimum: 1,
      maximum: 65535,
      pattern: '^[0-9]{1,5}-[0-9]{1,5}$',
      expects: 'a port, or a range such as "30000-32767"',
    },
    'a list of ports and ranges',
    { examples: [['30000-32767']] },
  );
const choice = (description, values, rest = {}) => ({ type: 'string', enum: values, description, ...rest });

/** A glob over kinds, namespaces or names. */
const pattern = (description, examples) => ({
  type: 'string',
  pattern: '\\S',
  description: `${description} \`*\` stands for any characters, \`?\` for one.`,
  examples,
  expects: 'a name or a glob; put quotes around a value that YAML takes for something else',
});

/** The schema of an option of a policy, by its type; src/config/packs.ts asks for the same. */
function optionSchema({ type, values, description, examples }) {
  const rest = { description, ...(examples && { examples }) };
  const text = { type: 'string', pattern: '\\S' };
  if (type === 'flag') return { type: 'boolean', ...rest };
  if (type === 'text') return { ...text, ...rest };
  if (type === 'choice') return { type: 'string', enum: values, ...rest };
  const item =
    type === 'choices'
      ? { type: 'string', enum: values }
      : type === 'ranges'
        ? { type: ['integer', 'string'], minimum: 1, maximum: 65535, pattern: '^[0-9]{1,5}(-[0-9]{1,5})?$' }
        : text;
  return { type: 'array', minItems: 1, items: item, ...rest };
}

function packsSchema() {
  const scope = {
    namespaces: optionSchema({
      type: 'names',
      description: 'Namespaces that the entry is about: names or globs. Default: all.',
      examples: [['team-*']],
    }),
    labels: {
      type: 'object',
      description: 'Labels of the objects that the entry is about.',
      additionalProperties: { type: 'string' },
      examples: [{ team: 'shop' }],
    },
    except: list(
      'Objects that are not judged, and why.',
      object(
        'Objects that are not judged, and why.',
        {
          namespace: pattern('Their namespace.', ['kube-system']),
          name: pattern('Their name.', ['legacy-*']),
          reason: reason('they are left out'),
        },
        { required: ['reason'] },
      ),
      'a list of entries with namespace, name and reason',
    ),
  };
  const entry = (options) => {
    const required = Object.keys(options).filter((key) => options[key].required);
    const properties = Object.fromEntries(Object.entries(options).map(([key, option]) => [key, optionSchema(option)]));
    return object(
      'Options, and what they are about.',
      { ...properties, ...scope },
      required.length > 0 ? { required } : {},
    );
  };
  return Object.fromEntries(
    Object.entries(packOptions).map(([id, options]) => [
      id,
      {
        description: `Options of the policy \`${id}\`: a mapping, or a list of them, of which the first that is about an object holds for it.`,
        anyOf: [entry(options), { type: 'array', minItems: 1, items: entry(options) }],
      },
    ]),
  );
}

const ruleSetting = choice('off, or the severity of its findings.', ['off', ...severities]);

/**
 * The whole schema. `ruleIds` undefined leaves rule ids open, for the compiled validator: they are checked by hand, so that a new rule
 * does not change it.
 */
function configSchema(ruleIds) {
  const ruleId = {
    type: 'string',
    pattern: '\\S',
    description: 'Id of the rule whose findings are suppressed. `ingress-lint rules` lists them.',
    expects: 'the id of a rule',
    ...(ruleIds && { anyOf: [{ enum: ruleIds }, { pattern: '^[a-z0-9-]+/[a-z0-9-]+$' }] }),
  };
  const rules = {
    type: 'object',
    description: 'Severity per rule; it wins over the preset. `ingress-lint rules` lists the ids.',
    ...(ruleIds
      ? {
          properties: Object.fromEntries(ruleIds.map((id) => [id, { $ref: '#/$defs/ruleSetting' }])),
          // Those of plugins.
          patternProperties: { '^[a-z0-9-]+/[a-z0-9-]+$': { $ref: '#/$defs/ruleSetting' } },
          additionalProperties: false,
        }
      : { additionalProperties: ruleSetting }),
    examples: [{ 'target-port-undeclared': 'off' }],
    expects: 'a mapping from rule ids to off, error, warning or note',
  };
  const properties = {
    $schema: { type: 'string', description: 'Address of this schema, for editors.', expects: 'a string' },
    preset: choice(
      'recommended: each rule at its own severity. strict: also the rules that are left out of recommended, stricter severities, and the ' +
        'input is taken for the whole cluster. partial: the input is one part of a cluster; what it does not hold is taken to exist elsewhere.',
      ['recommended', 'strict', 'partial'],
      { default: 'recommended' },
    ),
    plugins: list(
      'Plugins with more rules, kinds, controllers and formats: packages, or paths relative to this file that begin with `./`. They are loaded only with `--allow-plugins`.',
      { type: 'string', pattern: '\\S', expects: 'the name of a package, or a path' },
      'a list of packages and paths',
      { examples: [['./lint/team.mjs']] },
    ),
    rules,
    policies: list(
      'Rules of your own in CEL: entries, or files that hold such a list under the key `policies`. docs/guides/policies.md explains them.',
      {
        ...object(
          'A rule of your own. Its id is `policy/` and the id given here.',
          {
            id: {
              type: 'string',
              pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
              description: 'Its name.',
              examples: ['hosts-of-team'],
              expects: 'small letters, digits and "-"',
            },
            description: {
              type: 'string',
              pattern: '\\S',
              description: 'What it asks for, in one sentence.',
              expects: 'a sentence',
            },
            severity: choice('Severity of its findings.', severities, { default: 'error' }),
            match: object(
              'The objects that it is about; without it, all. Each entry is a name or a glob.',
              {
                kinds: list(
                  'Kinds, with or without their API group: `Service`, `networking.k8s.io/Ingress`.',
                  pattern('A kind.', ['Ingress']),
                  'a list of kinds',
                ),
                namespaces: list('Namespaces.', pattern('A namespace.', ['team-*']), 'a list of namespaces'),
                names: list('Names of objects.', pattern('A name.', ['web']), 'a list of names'),
                labels: {
                  type: 'object',
                  description: 'Labels that the objects have.',
                  additionalProperties: {
                    type: 'string',
                    expects: 'text; put quotes around a value that YAML takes for something else',
                  },
                  expects: 'a mapping from keys to text',
                },
              },
              { expects: 'a mapping with kinds, namespaces, names and labels' },
            ),
            except: list(
              'Objects that it is not about.',
              object(
                'Objects that it is not about.',
                {
                  namespace: pattern('Their namespace.', ['kube-system']),
                  name: pattern('Their name.', ['legacy-*']),
                  reason: reason('they are left out'),
                },
                { required: ['reason'], expects: 'a mapping with namespace, name and reason' },
              ),
              'a list of entries with namespace, name and reason',
            ),
            variables: list(
              'Expressions that others may use, as `variables.<name>`.',
              object(
                'An expression with a name.',
                {
                  name: {
                    type: 'string',
                    pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
                    description: 'Its name.',
                    expects: 'a name of letters, digits and "_"',
                  },
                  expression: {
                    type: 'string',
                    pattern: '\\S',
                    description: 'Its value, in CEL.',
                    expects: 'an expression in CEL',
                  },
                },
                { required: ['name', 'expression'], expects: 'a mapping with name and expression' },
              ),
              'a list of entries with name and expression',
            ),
            each: {
              type: 'string',
              pattern: '\\S',
              description:
                'Asks for each of several: `routes` for the routes that the object makes (variable `route`), or a path with `[*]` for the entries of a list (variable `each`).',
              examples: ['routes', 'spec.rules[*]'],
              expects: '"routes", or a path such as "spec.rules[*]"',
            },
            expression: {
              type: 'string',
              pattern: '\\S',
              description: 'What has to be true, in CEL.',
              examples: ['object.spec.type != "LoadBalancer"'],
              expects: 'an expression in CEL',
            },
            message: { type: 'string', pattern: '\\S', description: 'What a finding says.', expects: 'a sentence' },
            messageExpression: {
              type: 'string',
              pattern: '\\S',
              description: 'The same as an expression in CEL that gives text. If it fails, `message` stands in.',
              expects: 'an expression in CEL',
            },
            field: {
              type: 'string',
              pattern: '\\S',
              description: 'The field that findings point at; with a path in `each`, from there on.',
              examples: ['spec.type'],
              expects: 'a path such as "spec.type"',
            },
            effect: {
              type: 'string',
              pattern: '\\S',
              description: 'What happens if nobody mends it.',
              expects: 'a sentence',
            },
            help: { type: 'string', pattern: '\\S', description: 'How to mend it.', expects: 'a sentence' },
            url: {
              type: 'string',
              pattern: '^https?://',
              description: 'Where to read more.',
              expects: 'an address that begins with https://',
            },
            examples: list(
              'Manifests that keep it, and manifests that do not. `ingress-lint policy test` checks them.',
              object(
                'A manifest that keeps the policy, or one that does not.',
                {
                  good: {
                    type: 'string',
                    pattern: '\\S',
                    description: 'A manifest that keeps it.',
                    expects: 'a manifest as text',
                  },
                  bad: {
                    type: 'string',
                    pattern: '\\S',
                    description: 'A manifest that does not.',
                    expects: 'a manifest as text',
                  },
                },
                { expects: 'a mapping with good or bad' },
              ),
              'a list of entries with good or bad',
            ),
          },
          { required: ['id', 'description', 'expression'] },
        ),
        type: ['string', 'object'],
        pattern: '\\S',
        expects: 'a mapping with id, description and expression, or the path of a file',
      },
      'a list of policies and paths',
      { examples: [['./policies/hosts.yaml']] },
    ),
    packs: {
      type: 'object',
      description:
        'Policies that are off by default: each key is the id of one, and its value its options, or a list of entries with options. docs/guides/policy-packs.md explains them.',
      ...(ruleIds && { properties: packsSchema(), additionalProperties: false }),
      examples: [{ 'host-not-allowed': [{ namespaces: ['shop'], hosts: ['*.shop.example.com'] }] }],
      expects: 'a mapping from ids of policies to their options',
    },
    ignore: list(
      'Findings to suppress. An entry hides the findings that match all of its fields; one that hides nothing is itself reported.',
      object(
        'Findings to suppress.',
        {
          rule: ruleId,
          path: {
            type: 'string',
            pattern: '\\S',
            description:
              'File, directory or glob as in .gitignore, relative to the directory of this file (with --config: the working directory).',
            examples: ['vendor/**'],
            expects: 'a path or a glob',
          },
          kind: pattern('Kind of the object that the finding is about.', ['Service']),
          namespace: pattern('Namespace of the object.', ['team-*']),
          name: pattern('Name of the object.', ['my-app']),
          reason: reason('these findings are accepted'),
        },
        { required: ['rule', 'reason'], expects: 'a mapping with rule, reason and what to match' },
      ),
      'a list of entries with rule, reason and what to match',
    ),
    exclude: list(
      'Globs of paths that are not linted, as in .gitignore, relative to the directory of this file (with --config: the working directory).',
      { type: 'string', pattern: '\\S', expects: 'a path or a glob' },
      'a list of paths or globs',
      { examples: [['**/vendor/**']] },
    ),
    contexts: list(
      'What is deployed together, where the guess is wrong (`--print-contexts` shows it): objects of two contexts are never mixed. What no entry names is left to the guess.',
      object(
        'Files that are deployed together.',
        {
          name: { type: 'string', pattern: '\\S', description: 'What reports call it.', expects: 'a name' },
          paths: list(
            'Its files: files, directories and globs, relative to the directory of this file; a kustomization is named by its directory. A file may be in several contexts.',
            { type: 'string', pattern: '\\S', expects: 'a path or a glob' },
            'a list of paths or globs',
            { minItems: 1, examples: [['clusters/prod', 'apps/*/prod']] },
          ),
          shared: list(
            'Files that belong to it too, as bases do: where it has the same object of its own, that counts.',
            { type: 'string', pattern: '\\S', expects: 'a path or a glob' },
            'a list of paths or globs',
            { examples: [['base']] },
          ),
          namespace: {
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            description: 'Namespace of its objects that name none.',
            expects: 'the name of a namespace: lower-case letters, digits and "-"',
          },
        },
        { required: ['name', 'paths'], expects: 'a mapping with name and paths' },
      ),
      'a list of entries with name and paths',
    ),
    baseline: {
      type: 'string',
      pattern: '\\S',
      description:
        'A file of accepted findings, relative to the directory of this file, as --baseline FILE; --write-baseline writes it.',
      examples: ['.ingress-lint-baseline.json'],
      expects: 'a path',
    },
    failOn: choice('The lowest severity that makes the command exit with 1.', [...severities, 'never'], {
      default: 'error',
    }),
    namespace: {
      type: 'string',
      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
      description: 'Namespace of objects that name none.',
      default: 'default',
      expects: 'the name of a namespace: lower-case letters, digits and "-"',
    },
    completeness: choice(
      'How much of the cluster the input holds. closed: all of it, so what is not found does not exist. open: a part. auto: judged per namespace.',
      ['auto', 'closed', 'open'],
      { default: 'auto' },
    ),
    externals: list(
      'Objects that live outside the input, so that references to them are right.',
      object(
        'Objects that live outside the input.',
        {
          kind: pattern('Kind of the objects.', ['Secret']),
          namespace: pattern('Namespace of the objects; any, if left out.', ['shop']),
          name: pattern('Name of the objects.', ['wildcard-tls', 'sealed-*']),
          ports: list(
            'Ports of a Service of that very namespace and name: what asks for another port is wrong.',
            {
              type: ['integer', 'object'],
              description: 'A number, or a number with its name.',
              minimum: 1,
              maximum: 65535,
              properties: {
                port: port('The number.'),
                name: { type: 'string', pattern: '\\S', description: 'Its name.', expects: 'the name of a port' },
              },
              additionalProperties: false,
              required: ['port'],
              expects: 'a port number, or a mapping with port and name',
            },
            'a list of ports',
            { examples: [[80, { port: 9090, name: 'metrics' }]] },
          ),
          labels: {
            type: 'object',
            description: 'Labels of such a Service.',
            additionalProperties: {
              type: 'string',
              expects: 'text; put quotes around a value that YAML takes for something else',
            },
            expects: 'a mapping from keys to text',
          },
          reason: reason('they are not in the input: who makes them, and where'),
          file: {
            type: 'string',
            pattern: '\\S',
            description:
              'Instead of all other fields: a snapshot that `ingress-lint snapshot` made of another repository, relative to the directory of this file.',
            examples: ['platform.snapshot.json'],
            expects: 'a path',
          },
        },
        {
          // The validator of the program asks for these by hand, so that it can say which.
          ...(ruleIds && {
            anyOf: [
              { properties: { file: true }, required: ['file'] },
              { properties: { kind: true, name: true, reason: true }, required: ['kind', 'name', 'reason'] },
            ],
          }),
          expects: 'a mapping with kind, name and reason, or with file',
        },
      ),
      'a list of entries with kind, name and reason, or with file',
    ),
    limits: object(
      'What a run takes on. Beyond a limit the input is told to be too large, and the command exits with 2, or reports an error.',
      {
        fileSize: amount('Largest size of a file that is read, in MiB.', 64, 256),
        totalSize: amount('Size of all files together, in MiB.', 512, 4096),
        documents: amount('Most documents that are read of a file.', 200000, 10000000),
        renderTime: amount(
          'Seconds that a program may take to render one kustomization, or one chart with one set of values; all together may take ten times that.',
          60,
          3600,
        ),
      },
      { expects: 'a mapping with fileSize, totalSize, documents and renderTime' },
    ),
    render: object(
      'Whether programs on the PATH render what is in the input, without network, plugins or functions. Without them, or with false, it is linted ' +
        'as it is written, and what rendering may change is unknown. --no-render is false for all.',
      {
        kustomize: {
          type: 'boolean',
          description: 'Build kustomizations with `kustomize` or `kubectl kustomize`.',
          default: true,
          expects: 'true or false',
        },
        helm: {
          type: 'boolean',
          description: 'Render Helm charts with `helm template`.',
          default: true,
          expects: 'true or false',
        },
      },
      { expects: 'a mapping with kustomize and helm' },
    ),
    helm: list(
      'How charts of the input are installed. A chart that is named here is rendered as its entries say, each one a context; of any other its own values and each values file beside it are.',
      object(
        'How a chart is installed.',
        {
          chart: {
            type: 'string',
            pattern: '\\S',
            description:
              'Directory of the chart, relative to the directory of this file (with --config: the working directory).',
            examples: ['charts/web'],
            expects: 'the directory of a chart',
          },
          values: list(
            'Values files, as for `helm --values`: the last one counts most. Relative to the directory of this file, too.',
            { type: 'string', pattern: '\\S', expects: 'the path of a values file' },
            'a list of values files',
            { examples: [['charts/web/values-common.yaml', 'envs/prod/web.yaml']] },
          ),
          namespace: {
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            description: 'Namespace of the release.',
            expects: 'the name of a namespace',
          },
          releaseName: {
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$',
            description: 'Name of the release; without it that of the chart.',
            expects: 'a name of at most 53 lower-case letters, digits and "-"',
          },
          kubernetesVersion: {
            type: 'string',
            pattern: '^v?1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$',
            description: 'As for `helm --kube-version`; without it `kubernetesVersion` of this file.',
            expects: 'a release such as "1.33", in quotes',
          },
          apiVersions: list(
            'API versions that the cluster has beside those of Kubernetes, Traefik, the Gateway API and cert-manager, as for `helm --api-versions`.',
            { type: 'string', pattern: '^[^\\s,]+$', expects: 'an API version such as "example.com/v1/Widget"' },
            'a list of API versions',
            { examples: [['example.com/v1/Widget']] },
          ),
        },
        { required: ['chart'], expects: 'a mapping with chart and values' },
      ),
      'a list of entries with chart and values',
      { examples: [[{ chart: 'charts/web', values: ['envs/prod/web.yaml'], namespace: 'shop' }]] },
    ),
    kubernetesVersion: {
      type: 'string',
      pattern: '^1\\.(0|[1-9][0-9]{0,2})$',
      description:
        'Release of Kubernetes that the manifests are meant for, in quotes: YAML takes 1.30 for the number 1.3. Without it, what the newest known release (1.37) takes is right.',
      examples: ['1.33'],
      expects: 'a release such as "1.33", in quotes',
    },
    nodePortRange: {
      type: 'string',
      pattern: '^[0-9]{1,5}-[0-9]{1,5}$',
      description: "The API server's --service-node-port-range.",
      default: '30000-32767',
      expects: 'a range such as "30000-32767"',
    },
    workloadKinds: list(
      'Custom resources that make Pods.',
      object(
        'A custom resource that makes Pods.',
        {
          group: {
            type: 'string',
            pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$',
            description: 'API group, without the version.',
            examples: ['apps.kruise.io'],
            expects: 'an API group such as "apps.example.com", without the version',
          },
          kind: {
            type: 'string',
            pattern: '^[A-Z][A-Za-z0-9]*$',
            description: 'Kind, as manifests write it.',
            examples: ['CloneSet'],
            expects: 'a kind such as "CloneSet"',
          },
          podTemplate: {
            type: 'string',
            pattern: '^[^.\\s]+(\\.[^.\\s]+)*$',
            description: 'Where the Pod template stands in the object, with dots between the keys.',
            examples: ['spec.template'],
            expects: 'keys with dots between them, such as "spec.template"',
          },
        },
        { required: ['group', 'kind', 'podTemplate'], expects: 'a mapping with group, kind and podTemplate' },
      ),
      'a list of entries with group, kind and podTemplate',
    ),
    traces: list(
      'Requests, and where each has to arrive. The rule trace-assertion checks them in the contexts that know their hosts.',
      {
        type: ['string', 'object'],
        pattern: '^\\S+ +must +(reach +[^/\\s]+/[^/:\\s]+(:[^:\\s]+)?|not +arrive|answer +[1-5][0-9][0-9])$',
        description:
          'A request and its end: "https://host/path must reach namespace/service:port", "... must not arrive", "... must answer 404".',
        examples: ['https://myapp.example.com/api must reach default/my-app-service:80'],
        properties: {
          request: {
            type: 'string',
            pattern: '^\\S+ +must +(reach +[^/\\s]+/[^/:\\s]+(:[^:\\s]+)?|not +arrive|answer +[1-5][0-9][0-9])$',
            description: 'The request and its end, as in the short form.',
            expects: '"URL must reach namespace/name:port", "URL must not arrive" or "URL must answer 404"',
          },
          method: {
            type: 'string',
            pattern: '^[A-Za-z-]+$',
            description: 'Method of the request.',
            default: 'GET',
            expects: 'a method of HTTP',
          },
          headers: list(
            'Headers of the request.',
            { type: 'string', pattern: '^[^:\\s]+:', expects: 'a header as "Name: value"' },
            'a list of headers as "Name: value"',
          ),
          from: {
            type: 'string',
            pattern: '^(internet|node|cluster|[0-9]+(\\.[0-9]+){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)$',
            description: 'Where the client is; an address is that of a client on the Internet.',
            default: 'internet',
            examples: ['203.0.113.7'],
            expects: 'internet, node, cluster or an address',
          },
        },
        additionalProperties: false,
        required: ['request'],
        expects: '"URL must reach namespace/name:port", "URL must not arrive" or "URL must answer 404"',
      },
      'a list of requests and their ends',
    ),
    loadBalancers: list(
      'Load balancers in front of the cluster, with their listeners.',
      object(
        'A load balancer.',
        {
          name: {
            type: 'string',
            pattern: '\\S',
            description: 'Name, for messages.',
            examples: ['edge'],
            expects: 'a name; put quotes around a value that YAML takes for something else',
          },
          type: choice('What it is in AWS.', ['network', 'application', 'classic'], { default: 'network' }),
          scheme: choice('Who reaches it.', ['internet-facing', 'internal'], { default: 'internet-facing' }),
          hosts: list(
            'Host names whose DNS records lead to it.',
            { type: 'string', pattern: '\\S', expects: 'a host name' },
            'a list of host names',
            { examples: [['www.example.com']] },
          ),
          openPorts: openPorts('What its security groups let in. Left out, nothing is said of them.'),
          listeners: list(
            'The ports that it listens on.',
            object(
              'A listener.',
              {
                port: port('Port that clients connect to.'),
                protocol: choice('Protocol of the listener.', ['TCP', 'TLS', 'UDP', 'TCP_UDP', 'HTTP', 'HTTPS']),
                targetGroup: {
                  type: 'string',
                  pattern: '\\S',
                  description: 'Name of the entry of targetGroups that it forwards to.',
                  examples: ['traefik-https'],
                  expects: 'the name of a target group',
                },
              },
              {
                required: ['port', 'protocol', 'targetGroup'],
                expects: 'a mapping with port, protocol and targetGroup',
              },
            ),
            'a list of entries with port, protocol and targetGroup',
          ),
        },
        { required: ['name', 'listeners'], expects: 'a mapping with name and listeners' },
      ),
      'a list of entries with name and listeners',
    ),
    dns: list(
      'DNS records of hosts, and what they point at.',
      object(
        'A DNS record.',
        {
          name: {
            type: 'string',
            pattern: '^(\\*\\.)?[^\\s*/:]+$',
            description: 'Host name; `*.` in front stands for all names below.',
            examples: ['www.example.com'],
            expects: 'a host name such as "www.example.com"',
          },
          loadBalancer: {
            type: 'string',
            pattern: '\\S',
            description: 'Name of the entry of loadBalancers that it points at.',
            examples: ['edge'],
            expects: 'the name of a load balancer',
          },
          service: {
            type: 'string',
            pattern: '^[^/\\s]+/[^/\\s]+$',
            description: 'The Service of type LoadBalancer whose address it points at.',
            examples: ['edge/traefik'],
            expects: 'a Service as "namespace/name"',
          },
          values: list(
            'Addresses or names that it points at.',
            { type: 'string', pattern: '\\S', expects: 'an address or a name' },
            'a list of addresses or names',
            { examples: [['203.0.113.7']] },
          ),
        },
        { required: ['name'], expects: 'a mapping with name, and loadBalancer, service or values' },
      ),
      'a list of entries with name, and loadBalancer, service or values',
    ),
    targetGroups: list(
      'AWS target groups that send traffic to the cluster, and the Service that each of them feeds.',
      object(
        'An AWS target group.',
        {
          name: {
            type: 'string',
            pattern: '\\S',
            description: 'Name, for messages.',
            examples: ['traefik-https'],
            expects: 'a name; put quotes around a value that YAML takes for something else',
          },
          service: {
            type: ['string', 'object'],
            pattern: '^[^/\\s]+/[^/\\s]+$',
            description: 'The Service that the target group feeds, as "namespace/name".',
            examples: ['traefik/traefik'],
            properties: {
              namespace: {
                type: 'string',
                pattern: '\\S',
                description: 'Namespace of the Service.',
                expects: 'the name of a namespace',
              },
              name: {
                type: 'string',
                pattern: '\\S',
                description: 'Name of the Service.',
                expects: 'the name of a Service',
              },
            },
            additionalProperties: false,
            required: ['namespace', 'name'],
            expects: 'a Service as "namespace/name"',
          },
          protocol: choice('Protocol of the target group.', [
            'TCP',
            'UDP',
            'TCP_UDP',
            'TLS',
            'HTTP',
            'HTTPS',
            'QUIC',
            'TCP_QUIC',
            'GENEVE',
          ]),
          port: port('Port on which the targets receive traffic. For nodes: the NodePort.'),
          targetType: choice(
            'What is registered. instance: nodes by instance id. node-ip: nodes by address. ip: Pods by address.',
            ['instance', 'node-ip', 'ip'],
            { default: 'instance' },
          ),
          healthCheck: object(
            'How targets are checked.',
            {
              protocol: choice('Protocol of the health check.', ['TCP', 'HTTP', 'HTTPS']),
              port: {
                type: ['integer', 'string'],
                minimum: 1,
                maximum: 65535,
                pattern: '^traffic-port$',
                description: 'A port number, or traffic-port for the port of the target group.',
                default: 'traffic-port',
                expects: 'a port number from 1 to 65535, or traffic-port',
              },
              path: {
                type: 'string',
                pattern: '^/',
                description: 'Path of the request.',
                examples: ['/ping'],
                expects: 'a path that begins with "/"',
              },
              successCodes: {
                type: 'string',
                pattern: '^[0-9]{3}(-[0-9]{3})?(,[0-9]{3}(-[0-9]{3})?)*$',
                description: 'Status codes that count as healthy. Default: 200-399, for protocol HTTP and HTTPS 200.',
                examples: ['200-399'],
                expects: 'status codes such as "200-399", in quotes',
              },
            },
            { expects: 'a mapping with protocol, port and path' },
          ),
          openPorts: openPorts('What the security groups of its targets let in. Left out, nothing is said of them.'),
          proxyProtocol: {
            type: 'boolean',
            description: 'Whether it sends PROXY protocol v2 to its targets.',
            expects: 'true or false',
          },
          preserveClientIP: {
            type: 'boolean',
            description: 'Whether targets see the address of the client.',
            expects: 'true or false',
          },
        },
        { required: ['service', 'protocol', 'port'], expects: 'a mapping with service, protocol and port' },
      ),
      'a list of entries with service, protocol and port',
    ),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ingress-lint.yaml',
    ...object('Config file of ingress-lint.', properties),
    ...(ruleIds && { $defs: { ruleSetting } }),
  };
}

/** The schema that editors read, as text, laid out as the formatter of this repository does. */
export function renderConfigSchema(ruleIds) {
  return `${layOut(without(configSchema(ruleIds), ['expects']), '', 0)}\n`;
}

/** JSON with an entry per line, except lists without mappings that fit on one. `before` is how much of the line is taken. */
function layOut(value, indent, before) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = JSON.stringify(value).replaceAll('","', '", "');
  if (Array.isArray(value) && !line.includes('{') && before + line.length <= 120) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item) => layOut(item, inner, inner.length + 1))
    : Object.entries(value).map(([key, item]) => {
        const label = `${JSON.stringify(key)}: `;
        return label + layOut(item, inner, inner.length + label.length + 1);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return entries.length === 0 ? open + close : `${open}\n${inner}${entries.join(`,\n${inner}`)}\n${indent}${close}`;
}

/**
 * What the validator is compiled from: `schema` without the words, and per node (keys with dots, `*` for list items and rule ids) the
 * known keys, the allowed values and what is expected in words.
 */
export function configShape() {
  const schema = configSchema(undefined);
  const shape = {};
  const visit = (node, path) => {
    const entry = {};
    if (node.properties) entry.keys = Object.keys(node.properties).filter((key) => key !== '$schema');
    if (node.required) entry.required = node.required;
    if (node.enum) entry.values = node.enum;
    if (node.expects) entry.expects = node.expects;
    if (!entry.values && !entry.expects && path) entry.expects = 'a mapping';
    shape[path] = entry;
    const below = (key) => (path ? `${path}.${key}` : key);
    for (const [key, child] of Object.entries(node.properties ?? {})) visit(child, below(key));
    if (node.items) visit(node.items, below('*'));
    if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, below('*'));
  };
  visit(schema, '');
  const words = ['expects', 'description', 'examples', 'default', 'title'];
  return { schema: without(schema, words), shape };
}

/** A copy of a schema without some annotations. Keys of `properties` are names, not annotations, and stay. */
function without(schema, annotations) {
  if (Array.isArray(schema) || typeof schema !== 'object' || schema === null) return schema;
  const copy = {};
  for (const [key, value] of Object.entries(schema)) {
    if (annotations.includes(key)) continue;
    if (key === 'properties' || key === '$defs') {
      copy[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, without(child, annotations)]));
    } else if (key === 'anyOf') copy[key] = value.map((child) => without(child, annotations));
    else if (key === 'items' || key === 'additionalProperties') copy[key] = without(value, annotations);
    else copy[key] = value;
  }
  return copy;
}
