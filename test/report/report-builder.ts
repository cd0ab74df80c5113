/** Builds reports from real text: a place is named by a string that stands in the file, and the span follows from it. */
import type { Coverage, Failure, Finding, Fix, Report, RuleInfo } from '../../src/engine/report.ts';
import type { Place, Position } from '../../src/parse/place.ts';

type Files = Readonly<Record<string, string>>;

function position(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
}

/**
 * The place of `token` in `files[file]`. With `after`, the first one that stands after that string.
 */
export function placeOf(files: Files, file: string, token: string, after: string = ''): Place {
  const text = files[file];
  if (text === undefined) throw new Error(`no file ${file}`);
  const anchor = text.indexOf(after);
  const start = text.indexOf(token, anchor + after.length);
  if (anchor === -1 || start === -1) throw new Error(`${file} does not hold ${after} ${token}`);
  return {
    file,
    path: ['spec', 'rules', 0, 'host'],
    part: 'value',
    span: { start: position(text, start), end: position(text, start + token.length) },
    exact: true,
  };
}

/** A fix that replaces what stands at a place. */
export function fixAt({ file, span, path }: Place, text: string, over: Partial<Fix> = {}): Fix {
  const change = { op: 'set', path, value: text } as const;
  return {
    title: `Write "${text}"`,
    safe: true,
    edits: [{ file, start: span.start, end: span.end, text, document: 0, change }],
    ...over,
  };
}

let serial = 0;

/** A finding; whatever is not given is plain. */
export function findingAt(place: Place, over: Partial<Finding> = {}): Finding {
  serial += 1;
  return {
    rule: 'service-not-found',
    messageId: 'missing',
    message: 'Service "wbe" is not defined in namespace "shop".',
    effect: 'Traefik drops the router, so clients get 404.',
    help: 'Did you mean "web"?',
    severity: 'error',
    place,
    related: [],
    contexts: ['default'],
    identity: '',
    fingerprint: serial.toString(16).padStart(16, '0').padEnd(64, '0'),
    ...over,
  };
}

/** Coverage of a plain run: one file with one object. */
export function coverageOf(over: Partial<Coverage> = {}): Coverage {
  return {
    files: 1,
    documents: 1,
    objects: 1,
    contexts: [{ name: 'default', objects: 1 }],
    unknownKinds: [],
    leaving: [],
    notKubernetes: 0,
    leftOut: [],
    renders: [],
    withheld: 0,
    suppressed: 0,
    suppressedBy: { ignored: 0, baseline: 0, since: 0 },
    ...over,
  };
}

/** The rules that the tests' findings name. */
export const RULES: readonly RuleInfo[] = [
  {
    id: 'service-not-found',
    summary: 'An Ingress backend names a Service that is not in the manifests.',
    severity: 'error',
    enabled: true,
    help: '# service-not-found\n\nA backend that names no Service gets no traffic:\nthe controller has nowhere to send it.\n\n```yaml\nkind: Ingress\n```\n',
  },
  {
    id: 'deprecated-class-annotation',
    summary: 'The class of an Ingress is set by the old annotation.',
    severity: 'note',
    enabled: false,
    help: '# deprecated-class-annotation\n\nUse `spec.ingressClassName`.\n',
  },
  { id: 'shadowed-path', summary: 'A path that no request reaches.', severity: 'warning', enabled: true, help: '' },
];

/** A report over the files. */
export function reportOf(
  files: Files,
  findings: readonly Finding[],
  over: { coverage?: Partial<Coverage>; failures?: readonly Failure[]; rules?: readonly RuleInfo[] } = {},
): Report {
  return {
    version: '0.1.0',
    findings,
    failures: over.failures ?? [],
    coverage: coverageOf({ suppressed: findings.filter((f) => f.suppressed !== undefined).length, ...over.coverage }),
    rules: over.rules ?? RULES,
    source: (file) => (Object.hasOwn(files, file) ? files[file] : undefined),
  };
}

export const INGRESS = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                # the shop's front end
                name: wbe
                port:
                  number: 80
`;

export const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector: {app: web}
  ports:
    - port: 80
`;

/** A report in which everything that a report can hold occurs. */
export function richReport(): Report {
  const files: Files = { 'shop/ingress.yaml': INGRESS, 'shop/the service#1.yaml': SERVICE };
  const subject = { kind: 'Ingress', namespace: 'shop', name: 'shop' };
  return reportOf(
    files,
    [
      findingAt(placeOf(files, 'shop/ingress.yaml', 'kubernetes.io/ingress.class'), {
        rule: 'deprecated-class-annotation',
        messageId: 'old',
        message: 'The class is set by the annotation "kubernetes.io/ingress.class".',
        effect: 'It works today; the API server warns about it.',
        help: 'Set `spec.ingressClassName: traefik`.',
        severity: 'note',
        subject,
        identity: '',
        fingerprint: 'a'.repeat(64),
        suppressed: {
          by: 'comment',
          reason: 'the old controller needs it',
          place: placeOf(files, 'shop/ingress.yaml', 'traefik'),
        },
      }),
      findingAt(placeOf(files, 'shop/ingress.yaml', '/api'), {
        rule: 'shadowed-path',
        messageId: 'shadowed',
        message: 'Path "/api" is never reached.',
        effect: 'Requests for it go to another Service.',
        help: 'Take one of the two away.',
        severity: 'warning',
        subject,
        contexts: ['dev', 'prod'],
        identity: '',
        fingerprint: 'b'.repeat(64),
      }),
      findingAt(placeOf(files, 'shop/ingress.yaml', 'wbe'), {
        subject,
        contexts: ['dev', 'prod'],
        identity: '',
        fingerprint: 'c'.repeat(64),
        related: [
          {
            place: placeOf(files, 'shop/the service#1.yaml', 'web'),
            message: 'Service "web" is defined here; its ports are [80]',
          },
        ],
        fix: fixAt(placeOf(files, 'shop/ingress.yaml', 'wbe'), 'web'),
      }),
      findingAt(placeOf(files, 'shop/ingress.yaml', 'name', '# the shop'), {
        messageId: 'second',
        message: 'A second finding on the same line.',
        effect: '',
        help: '',
        identity: '',
        fingerprint: 'd'.repeat(64),
      }),
    ],
    {
      coverage: {
        files: 12,
        documents: 31,
        objects: 28,
        contexts: [
          { name: 'dev', objects: 14 },
          { name: 'prod', objects: 14 },
        ],
        unknownKinds: [
          { name: 'acme.io/Gadget', count: 1 },
          { name: 'example.com/Widget', count: 2 },
        ],
        leaving: [{ name: 'Secret', count: 3 }],
        notKubernetes: 2,
        leftOut: [{ path: 'chart/templates/web.yaml', reason: 'a Helm template, not rendered' }],
        withheld: 1,
      },
      failures: [{ rule: 'shadowed-path', context: 'prod', message: 'x is undefined' }],
    },
  );
}

/** Text that wants out: terminal escapes, line breaks, workflow commands, bidi, half a surrogate pair, Markdown, a SARIF link. */
export const HOSTILE =
  '\u001b[2J\u001b]0;owned\u0007\r\n::error file=x::owned\n##[error]owned \u202edcba\u2066 \u009b31m \ud800 %0A::set-output ::add-mask::x [a](99) [1](http://x) `<b>` \u2028';

/** A report in which every text that can come from manifests, paths or config is hostile. */
export function hostileReport(): Report {
  const file = `${HOSTILE}.yaml`;
  const files: Files = {
    [file]: `kind: Ingress\n# ::error::x ${HOSTILE}\nhost: "${HOSTILE.replace(/[\r\n]/g, ' ')}" # tail\n`,
  };
  const place = placeOf(files, file, `"${HOSTILE.replace(/[\r\n]/g, ' ')}"`);
  const [name, count] = [HOSTILE, 1];
  return reportOf(
    files,
    [
      findingAt(place, {
        message: `Host ${HOSTILE} is wrong.`,
        effect: `It gives ${HOSTILE}.`,
        help: `Use ${HOSTILE}.`,
        related: [{ place, message: `${HOSTILE} is here` }],
        subject: { kind: HOSTILE, namespace: HOSTILE, name: HOSTILE },
        contexts: [HOSTILE, 'prod'],
        identity: '',
        fingerprint: 'e'.repeat(64),
        fix: fixAt(place, HOSTILE, { title: HOSTILE }),
      }),
    ],
    {
      failures: [{ rule: 'service-not-found', context: HOSTILE, message: HOSTILE }],
      coverage: {
        contexts: [
          { name: HOSTILE, objects: 1 },
          { name: 'prod', objects: 1 },
        ],
        unknownKinds: [{ name, count }],
        leaving: [{ name, count }],
        leftOut: [
          { path: HOSTILE, reason: HOSTILE },
          { path: ' ::error::x', reason: '::error::x' },
        ],
      },
    },
  );
}
