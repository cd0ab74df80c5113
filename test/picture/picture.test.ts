/** The picture agrees with `trace`, and its texts are read by the programs that they are for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { instance } from '@viz-js/viz';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { explained, verdictsOf } from '../../src/explain/explained.ts';
import { diskHost } from '../../src/files/disk.ts';
import { lint } from '../../src/index.ts';
import { stack } from '../../src/picture/arrange.ts';
import { arrangementOf, indexed } from '../../src/picture/indexed.ts';
import { arrange } from '../../src/picture/layout.ts';
import { drawPicture, lanes } from '../../src/picture/picture.ts';
import { type PlainPicture, plainPicture } from '../../src/picture/plain.ts';
import { json } from '../../src/picture/texts.ts';
import { readRequest } from '../../src/simulate/request.ts';
import { trace } from '../../src/simulate/trace.ts';
import { ingress, run } from '../cli/run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function pictureOf(path: string) {
  const { report, graphs } = await lint({ host: { ...diskHost(), cwd: root.replace(/\/$/, '') }, paths: [path] });
  const verdicts = verdictsOf(report);
  return { graphs, report, verdicts, picture: drawPicture(graphs, report, verdicts) };
}

/** Everything that the repository has to say of roads: its examples, each rule's own, and the conformance cases. */
const inputs: readonly string[] = [
  'examples/broken',
  'examples/nlb-traefik',
  ...readdirSync('rules').flatMap((rule) =>
    ['bad', 'good'].flatMap((kind) =>
      existsSync(`rules/${rule}/${kind}`)
        ? readdirSync(`rules/${rule}/${kind}`).map((file) => `rules/${rule}/${kind}/${file}`)
        : [],
    ),
  ),
  ...readdirSync('test/conformance/cases').map((name) => `test/conformance/cases/${name}`),
];

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(`${root}/schemas/graph.schema.json`, 'utf8')),
);

it('says of every road what trace says of its URL, draws all of it, and nothing over another', async () => {
  let count = 0;
  for (const input of inputs) {
    const { graphs, report, verdicts, picture } = await pictureOf(input);
    const plain = plainPicture(lanes, picture);
    expect(validate(JSON.parse(json(plain))), `${input} ${JSON.stringify(validate.errors)}`).toBe(true);
    for (const [index, view] of plain.views.entries()) {
      const graph = graphs[index];
      for (const { url, state } of view.roads) {
        if (url === null || !graph) continue;
        const request = readRequest(url);
        if ('problem' in request) throw new Error(`${url}: ${request.problem}`);
        const { verdict } = explained('', trace(graph, request, verdicts), report);
        expect(`${input} ${url} ${state}`).toBe(`${input} ${url} ${verdict === 'arrives' ? 'ok' : verdict}`);
        count++;
      }
      const ids = new Set(view.stations.map(({ id }) => id));
      const used = new Set(view.roads.flatMap(({ stations }) => stations));
      expect([...used].sort(), input).toEqual([...ids].sort());
      for (const { from, to } of view.links) expect(ids.has(from) && ids.has(to), input).toBe(true);
      const own = lanes.filter((lane) => view.stations.some((station) => station.lane === lane));
      const { rows } = stack(indexed(view, own), arrangementOf(view, own, arrange), () => true);
      const taken = view.stations.map(({ lane }, at) => ({ lane, row: rows[at] as number }));
      taken.sort((x, y) => lanes.indexOf(x.lane) - lanes.indexOf(y.lane) || x.row - y.row);
      for (const [at, { lane, row }] of taken.entries())
        if (taken[at - 1]?.lane === lane)
          expect(row - (taken[at - 1]?.row ?? 0), `${input}, ${lane}`).toBeGreaterThanOrEqual(1);
    }
  }
  expect(count).toBeGreaterThan(400);
});

it('puts a finding on the hop that breaks', async () => {
  const { stdout, code } = await onDisk('graph', 'examples/broken', '--format', 'json');
  expect(code).toBe(0);
  const { views, findings } = JSON.parse(stdout) as PlainPicture;
  const [view] = views;
  const told = view?.stations
    .filter(({ state }) => state === 'broken')
    .map(({ lane, title, findings: own }) => `${lane}: ${title} [${own.map((index) => findings[index]?.rule)}]`);
  expect(told).toMatchInlineSnapshot(`
    [
      "route: / [unsupported-value,ingress-class-not-found]",
      "target group: myapp-https [target-group-port-mismatch]",
      "way in: traefik [node-port-out-of-range,target-port-not-found,admin-port-exposed]",
      "way in: traefik [node-port-out-of-range,probe-port-not-found,admin-port-exposed]",
      "Service: admin [service-not-found,ingress-class-not-found]",
      "route: / [service-port-not-found]",
      "Service: my-app-service [service-port-not-found]",
      "route: /api [unsupported-value,ingress-class-not-found]",
      "Service: my-app-service [node-port-not-allowed]",
    ]
  `);
  expect(view?.roads.map(({ url, state, severity }) => `${url} ${state} ${severity}`)).toMatchInlineSnapshot(`
    [
      "https://admin.example.com/ broken error",
      "https://myapp.example.com/ broken error",
      "https://myapp.example.com/api broken error",
    ]
  `);
});

async function onDisk(...argv: string[]) {
  return run(argv, {}, { cwd: root.replace(/\/$/, ''), host: { ...diskHost(), cwd: root.replace(/\/$/, '') } });
}

/** Names that would break out of every format, if they were let. */
const hostile = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: 'a"b\\c</script><script>alert(1)</script>', namespace: shop}
spec:
  rules:
    - host: "x\\u202Ey.example.com"
      http:
        paths:
          - {path: '/"];\\N{a|b}&amp;#quot;--> end <br/>\`', pathType: Prefix, backend: {service: {name: "]]>&lt;", port: {number: 80}}}}
    - http:
        paths:
          - {path: /plain, pathType: Exact, backend: {service: {name: web, port: {name: "\\u001b[31m"}}}}
`;

describe('formats', () => {
  it.each(['examples/broken', 'examples/nlb-traefik'])('DOT of %s is what graphviz reads', async (input) => {
    const { stdout } = await onDisk('graph', input, '--format', 'dot');
    const { views }: PlainPicture = JSON.parse((await onDisk('graph', input, '--format', 'json')).stdout);
    const viz = await instance();
    const drawn = viz.render(stdout, { format: 'json' });
    expect(drawn.errors).toEqual([]);
    const { objects, edges } = JSON.parse(drawn.output ?? '');
    const named = (objects as { name: string }[]).filter(({ name }) => /^c\d+s\d+$/.test(name));
    expect(named).toHaveLength(views.reduce((sum, { stations }) => sum + stations.length, 0));
    expect(edges).toHaveLength(views.reduce((sum, { links }) => sum + links.length, 0));
  });

  it('hostile names stay names in DOT', async () => {
    const { stdout } = await run(['graph', '.', '--format', 'dot'], { 'a.yaml': hostile });
    const viz = await instance();
    const { status, errors, output } = viz.render(stdout, { format: 'svg' });
    expect({ status, errors }).toEqual({ status: 'success', errors: [] });
    expect(output).toContain('/&quot;];\\N{a|b}&amp;amp;#quot;');
    expect(stdout).not.toMatch(/[\u202e\u001b]/);
  });

  it('hostile names stay names in SVG', async () => {
    const { stdout } = await run(['graph', '.', '--format', 'svg'], { 'a.yaml': hostile });
    expect(stdout.match(/<[a-z]+/g)?.filter((tag) => !/^<(svg|style|g|title|rect|text|path)$/.test(tag))).toEqual([]);
    expect(stdout).not.toMatch(/[\u202e\u001b]/);
  });

  it('nothing to show is said', async () => {
    const { stdout, code } = await run(['graph', '.', '--format', 'svg'], {
      'a.yaml': 'kind: Namespace\napiVersion: v1\nmetadata: {name: a}\n',
    });
    expect(stdout).toContain('No way in');
    expect(code).toBe(0);
  });

  it('is the same text every time', async () => {
    for (const format of ['mermaid', 'dot', 'svg', 'json']) {
      const [a, b] = await Promise.all([1, 2].map(() => onDisk('graph', 'examples/broken', '--format', format)));
      expect(a?.stdout).toBe(b?.stdout);
    }
  });
});

describe('command line', () => {
  const files = { 'a.yaml': ingress('web') };

  it('knows the format by the ending of the file', async () => {
    const { written, stdout } = await run(['graph', '.', '--output', 'roads.dot'], files);
    expect(stdout).toBe('');
    expect(written['/repo/roads.dot']).toMatch(/^digraph roads/);
  });

  it('prints Mermaid', async () => {
    expect((await run(['graph', '.'], files)).stdout).toMatch(/^flowchart LR\n/);
  });

  it('says what is wrong', async () => {
    expect(await run(['graph', '.', '--format', 'png'], files)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--format must be'),
    });
    expect(await run(['graph', '.', '--fail-on', 'note'], files)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('means nothing to "graph"'),
    });
    expect(await run(['graph', 'nowhere'], files)).toMatchObject({ code: 2 });
  });
});
