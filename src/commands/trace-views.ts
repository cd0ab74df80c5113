/** A trace as text: for people, as JSON, as a flowchart of Mermaid. */

import { type ContextTrace, type ExplainedHop, isPolicy, plainFinding } from '../explain/explained.ts';
import { visible, visibleJson } from '../report/visible.ts';
import type { HopState } from '../simulate/hop.ts';
import { styles } from './style.ts';

interface ViewOptions {
  readonly color: boolean;
  /** Whether there are several contexts, so that the name of each has to be told. */
  readonly namesContexts: boolean;
}

const marks: Readonly<Record<HopState, string>> = { ok: 'ok', broken: 'XX', unknown: '??' };
const stageWidth = 15;

function pretty(traces: readonly ContextTrace[], { color, namesContexts }: ViewOptions): string {
  const paint = styles(color);
  const tint = {
    ok: (text: string) => (color ? `\u001b[32m${text}\u001b[39m` : text),
    broken: paint.error,
    unknown: paint.warning,
  };
  const indent = ' '.repeat(4 + stageWidth);
  // One mistake may break several hops.
  const told = new Set<unknown>();
  const hopLines = ({ state, stage, title, place, client, detail, findings, command }: ExplainedHop): string[] => [
    `${tint[state](marks[state])}  ${paint.strong(stage.padEnd(stageWidth))}${visible(title)}`,
    ...(place
      ? [paint.faint(`${indent}${visible(place.file)}:${place.span.start.line}:${place.span.start.column}`)]
      : []),
    ...detail.map((text) => `${indent}${visible(text)}`),
    ...(client === undefined ? [] : [`${indent}${paint.error(`the client sees: ${client}`)}`]),
    ...findings.flatMap((finding) => {
      const { rule, message, help } = finding;
      const head = `${indent}${paint.error(`[${rule}]`)}`;
      if (told.has(finding)) return [`${head} as above`];
      told.add(finding);
      return [`${head} ${visible(message)}`, `${indent}help: ${visible(help)}`];
    }),
    ...(command === undefined ? [] : [`${indent}${paint.code(`$ ${visible(command)}`)}`]),
  ];
  return traces
    .map((trace) => {
      told.clear();
      const { request, hops, context, asked } = trace;
      const internet = `${request.client === undefined ? '' : `${request.client} on `}the Internet`;
      const where = { internet, node: 'a node', cluster: 'a Pod of the cluster' }[request.from];
      const head = `${request.scheme.startsWith('http') ? `${request.method} ` : ''}${request.text}, from ${where}`;
      return [
        paint.strong(visible(head)) + (namesContexts ? `, in context ${visible(context)}` : ''),
        '',
        ...hops.flatMap((hop, index) => [
          ...(hop.asked > (hops[index - 1]?.asked ?? 0)
            ? ['', paint.strong(`redirected: ${visible(asked[hop.asked] ?? '')}`), '']
            : []),
          ...hopLines(hop),
        ]),
        '',
        tint[trace.verdict === 'arrives' ? 'ok' : trace.verdict](visible(summary(trace))),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** How it ends, in one line. */
function summary({ verdict, end, hops }: ContextTrace): string {
  const unknown = hops.filter(({ state }) => state === 'unknown');
  const stages = [...new Set(unknown.map(({ stage }) => stage))].join(', ');
  const rest = unknown.length === 0 ? '' : ` (unknown from the files: ${stages})`;
  const forbidding = new Set(hops.flatMap(({ findings }) => findings.map(({ rule }) => rule)).filter(isPolicy));
  const forbidden = forbidding.size === 0 ? '' : `; forbidden by ${[...forbidding].join(', ')}`;
  if (verdict === 'arrives') return `arrives: ${end}${rest}${forbidden}`;
  if (verdict === 'unknown') return `unknown: ${end}${rest}${forbidden}`;
  const count = hops.filter(({ state }) => state === 'broken').length;
  const more = count > 1 ? `; ${count - 1} more broken behind it` : '';
  return `broken: ${end}${more}`;
}

function json(traces: readonly ContextTrace[]): string {
  const plain = traces.map(({ request, hops, ...rest }) => ({
    request: {
      url: request.text,
      from: request.from,
      ...(request.client !== undefined && { client: request.client }),
      host: request.host,
      ...(request.scheme.startsWith('http') && {
        method: request.method,
        path: `${request.escaped}${request.query === '' ? '' : `?${request.query}`}`,
        headers: Object.fromEntries(request.headers),
      }),
    },
    ...rest,
    hops: hops.map(({ place, findings, ...hop }) => ({
      ...hop,
      ...(place && { file: place.file, line: place.span.start.line, column: place.span.start.column }),
      findings: findings.map(plainFinding),
    })),
  }));
  return `${visibleJson(JSON.stringify({ schemaVersion: 1, traces: plain }, null, 2))}\n`;
}

/** Text within a label of Mermaid: everything but plain characters as an entity. */
const label = (text: string): string => visible(text).replace(/[^\w .,:/()*?=-]/g, (c) => `#${c.codePointAt(0)};`);

function mermaid(traces: readonly ContextTrace[]): string {
  const lines = ['flowchart LR'];
  for (const [t, { request, hops, end, verdict, context }] of traces.entries()) {
    const id = (index: number): string => `t${t}h${index}`;
    if (traces.length > 1) lines.push(`  subgraph t${t}["${label(context)}"]`);
    lines.push(`  t${t}client(["${label(request.text)}"])`);
    for (const [h, { stage, title, place, state }] of hops.entries()) {
      const where = place ? `<br/>${label(`${place.file}:${place.span.start.line}`)}` : '';
      lines.push(`  ${id(h)}["${label(stage)}<br/>${label(title)}${where}"]:::${state}`);
      const from = h === 0 ? `t${t}client` : id(h - 1);
      const arrow = { ok: '-->', broken: '--x', unknown: '-.->' }[state];
      lines.push(`  ${from} ${arrow} ${id(h)}`);
    }
    const last = hops.length === 0 ? `t${t}client` : id(hops.length - 1);
    lines.push(
      `  ${last} --> t${t}end(["${label(`${verdict}: ${end}`)}"]):::${verdict === 'arrives' ? 'ok' : verdict}`,
    );
    if (traces.length > 1) lines.push('  end');
  }
  lines.push(
    '  classDef ok stroke:#1a7f37',
    '  classDef broken stroke:#cf222e,stroke-width:3px',
    '  classDef unknown stroke:#9a6700,stroke-dasharray:4',
  );
  return `${lines.join('\n')}\n`;
}

export const traceViews = { pretty, json, mermaid };
