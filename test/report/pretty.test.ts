import { describe, expect, test } from 'vitest';
import { pretty } from '../../src/report/pretty.ts';
import { visible } from '../../src/report/visible.ts';
import { findingAt, hostileReport, INGRESS, placeOf, reportOf, richReport, SERVICE } from './report-builder.ts';

const plain = { color: false, quiet: false };

describe('pretty', () => {
  test('shows findings, internal errors, the summary and what was looked at', () => {
    expect(pretty(richReport(), plain)).toMatchInlineSnapshot(`
      "warning[shadowed-path]: Path "/api" is never reached.
        --> shop/ingress.yaml:13:19
         |
      12 |         paths:
      13 |           - path: /api
         |                   ^^^^
         |
         = at run time: Requests for it go to another Service.
         = help: Take one of the two away.
         = contexts: dev, prod

      error[service-not-found]: Service "wbe" is not defined in namespace "shop".
        --> shop/ingress.yaml:18:23
         |
      16 |               service:
      17 |                 # the shop's front end
      18 |                 name: wbe
         |                       ^^^
         |
        ::: shop/the service#1.yaml:4:9
         |
       3 | metadata:
       4 |   name: web
         |         --- Service "web" is defined here; its ports are [80]
         |
         = at run time: Traefik drops the router, so clients get 404.
         = help: Did you mean "web"?
         = contexts: dev, prod

      error[service-not-found]: A second finding on the same line.
        --> shop/ingress.yaml:18:17
         |
      16 |               service:
      17 |                 # the shop's front end
      18 |                 name: wbe
         |                 ^^^^

      internal error in rule shadowed-path (context prod): x is undefined

      2 errors, 1 warning (1 suppressed); 1 internal error, so the result is not whole
      --fix can mend 1 finding; --fix-dry-run shows how
      looked at 12 files, 31 documents, 28 objects in 2 contexts: dev (14), prod (14)
        kinds not understood: acme.io/Gadget (1), example.com/Widget (2)
        references that leave the input: Secret (3)
        documents that are no Kubernetes objects: 2
        findings held back, as a kustomize patch or transformer may change the object: 1
        left out:
          chart/templates/web.yaml: a Helm template, not rendered
      "
    `);
  });

  test('says that a clean run was a run', () => {
    expect(pretty(reportOf({}, []), plain)).toMatchInlineSnapshot(`
      "no findings
      looked at 1 file, 1 document, 1 object in 1 context
      "
    `);
  });

  test('does not call it clean when there was nothing to look at', () => {
    const coverage = { files: 0, documents: 0, objects: 0, contexts: [] };
    expect(pretty(reportOf({}, [], { coverage }), plain)).toMatchInlineSnapshot(`
      "no findings; no Kubernetes object was found to look at
      looked at 0 files, 0 documents, 0 objects
      "
    `);
  });

  test('shows only errors and one line when quiet', () => {
    const text = pretty(richReport(), { ...plain, quiet: true });
    expect(text).not.toContain('warning[');
    expect(text).not.toContain('looked at');
    expect(text).toContain('internal error in rule shadowed-path');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '2 errors, 1 warning (1 suppressed); 1 internal error, so the result is not whole',
    );
  });

  test('wraps text to the width', () => {
    const files = { 'a.yaml': INGRESS, 'b.yaml': SERVICE };
    const finding = findingAt(placeOf(files, 'a.yaml', 'wbe'), {
      message:
        'Service "wbe" is not defined in namespace "shop", and neither is it in any other namespace of the input.',
      effect: 'Traefik drops the router, so that every request for shop.example.com/api is answered with 404.',
      help: 'Did you mean "web"? Otherwise add the Service, or say in the config that it lives elsewhere.',
      related: [
        {
          place: placeOf(files, 'b.yaml', 'web'),
          message: 'Service "web" is defined here; its ports are 80, 443 and 8080',
        },
        { place: placeOf(files, 'b.yaml', 'app: web'), message: 'short' },
      ],
    });
    const text = pretty(reportOf(files, [finding]), { ...plain, width: 60 });
    expect(text).toMatchInlineSnapshot(`
      "error[service-not-found]: Service "wbe" is not defined in
        namespace "shop", and neither is it in any other namespace
        of the input.
        --> a.yaml:18:23
         |
      16 |               service:
      17 |                 # the shop's front end
      18 |                 name: wbe
         |                       ^^^
         |
        ::: b.yaml:4:9
         |
       3 | metadata:
       4 |   name: web
         |         ---
         |         Service "web" is defined here; its ports are
         |         80, 443 and 8080
         |
        ::: b.yaml:7:14
         |
       6 | spec:
       7 |   selector: {app: web}
         |              -------- short
         |
         = at run time: Traefik drops the router, so that every
                        request for shop.example.com/api is
                        answered with 404.
         = help: Did you mean "web"? Otherwise add the Service, or
                 say in the config that it lives elsewhere.

      1 error
      looked at 1 file, 1 document, 1 object in 1 context
      "
    `);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  test('does without the source', () => {
    const files = { 'a.yaml': INGRESS };
    const place = placeOf(files, 'a.yaml', 'wbe');
    const finding = findingAt(place, { related: [{ place, message: 'here' }], effect: '', help: '' });
    expect(pretty(reportOf({}, [finding]), plain)).toMatchInlineSnapshot(`
      "error[service-not-found]: Service "wbe" is not defined in namespace "shop".
        --> a.yaml:18:23
         |
        ::: a.yaml:18:23: here

      1 error
      looked at 1 file, 1 document, 1 object in 1 context
      "
    `);
  });

  test('aligns the bars of frames whose line numbers differ in length', () => {
    const files = { 'a.yaml': 'a: 1\n', 'b.yaml': `${'\n'.repeat(120)}x: y\n` };
    const finding = findingAt(placeOf(files, 'a.yaml', '1'), {
      related: [{ place: placeOf(files, 'b.yaml', 'y'), message: 'there' }],
      effect: '',
    });
    expect(pretty(reportOf(files, [finding]), { ...plain, quiet: true })).toMatchInlineSnapshot(`
      "error[service-not-found]: Service "wbe" is not defined in namespace "shop".
         --> a.yaml:1:4
          |
        1 | a: 1
          |    ^
          |
         ::: b.yaml:121:4
          |
      121 | x: y
          |    - there
          |
          = help: Did you mean "web"?

      1 error
      "
    `);
  });

  test('cuts minified JSON around the token', () => {
    const files = {
      'a.json': `{"items":[${'{"kind":"ConfigMap","data":{}},'.repeat(3000)}{"kind":"Service","name":"wbe"}]}`,
    };
    const finding = findingAt(placeOf(files, 'a.json', '"wbe"'), { effect: '', help: '' });
    const text = pretty(reportOf(files, [finding]), { ...plain, quiet: true, width: 80 });
    expect(text).toMatchInlineSnapshot(`
      "error[service-not-found]: Service "wbe" is not defined in namespace "shop".
       --> a.json:1:93036
        |
      1 | …"data":{}},{"kind":"ConfigMap","data":{}},{"kind":"Service","name":"wbe"}]}
        |                                                                     ^^^^^

      1 error
      "
    `);
  });

  test('caps what could go on for pages', () => {
    const files = { 'a.yaml': INGRESS };
    const place = placeOf(files, 'a.yaml', 'wbe');
    const related = Array.from({ length: 20 }, () => ({ place, message: 'here' }));
    const leftOut = Array.from({ length: 13 }, (_, i) => ({ path: `chart/${i}.yaml`, reason: 'a template' }));
    const contexts = Array.from({ length: 7 }, (_, i) => ({ name: `env-${i}`, objects: i }));
    const text = pretty(reportOf(files, [findingAt(place, { related })], { coverage: { leftOut, contexts } }), plain);
    expect(text.match(/:::/g)).toHaveLength(8);
    expect(text).toContain('= note: 12 more places not shown');
    expect(text).toContain('in 7 contexts: env-0 (0), env-1 (1), env-2 (2), env-3 (3), env-4 (4), and 2 more');
    expect(text).toContain('    chart/9.yaml: a template\n    and 3 more\n');
  });

  test('colours only when asked, and nothing but its own text', () => {
    const ansi = /\u001b\[[\d;]*m/g;
    const colored = pretty(richReport(), { ...plain, color: true });
    expect(colored).toContain('\u001b[1;31merror[service-not-found]\u001b[0m: Service');
    expect(colored.replace(ansi, '')).toBe(pretty(richReport(), plain));
    expect(pretty(hostileReport(), { ...plain, color: true }).replace(ansi, '')).toBe(pretty(hostileReport(), plain));
  });

  test.each([undefined, 40, 80])('lets no hostile text through at width %s', (width) => {
    const text = pretty(hostileReport(), width === undefined ? plain : { ...plain, width });
    for (const line of text.split('\n')) {
      expect(visible(line)).toBe(line);
      if (!line.trimStart().startsWith('::: ')) expect(line.trimStart()).not.toMatch(/^::/);
    }
    expect(text).toContain('\\u001b[2J');
  });
});
