/** Turns samples into medians, the bar's verdicts, and Markdown. Pure: no clock, no files. */

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One row for each corpus and tool that was measured. */
export function summarise(samples) {
  return samples.map(({ corpus, tool, runs }) => {
    const all = (key) => runs.map((run) => run[key]);
    return {
      corpus,
      tool,
      rounds: runs.length,
      wall: median(all('wall')),
      cpu: median(all('cpu')),
      memory: median(all('memory')),
      cpuMin: Math.min(...all('cpu')),
      cpuMax: Math.max(...all('cpu')),
    };
  });
}

const ms = (value) => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
const mb = (value) => `${Math.round(value)} MB`;
const times = (value) => `${value.toFixed(2)}x`;

/** For a target: how ingress-lint's figure compares with a peer's. `get(corpus, tool)` is a row. */
const ratio = (corpus, tool, key) => (get) => get(corpus, 'ingress-lint')[key] / get(corpus, tool)[key];

/** The last table of the design's performance page. Ratios within one run, so that they hold on any machine. */
const targets = [
  {
    target: 'one file: within 20 CPU ms of bare node',
    measure: (get) => get('1', 'ingress-lint').cpu - get('1', 'node').cpu,
    show: ms,
    limit: 20,
  },
  { target: "100 apps: at most 1.5 times kubeconform's CPU", measure: ratio('100', 'kubeconform', 'cpu'), limit: 1.5 },
  { target: "1,000 apps: at most half of kubeconform's CPU", measure: ratio('1000', 'kubeconform', 'cpu'), limit: 0.5 },
  {
    target: "1,000 apps: less than kubeconform's wall time",
    measure: ratio('1000', 'kubeconform', 'wall'),
    limit: 1,
    under: true,
  },
  {
    target: "5,000 apps: at most 1/3 of kubeconform's CPU",
    measure: ratio('5000', 'kubeconform', 'cpu'),
    limit: 1 / 3,
  },
  {
    target: "5,000 apps: at most 1/10 of kube-score's CPU",
    measure: ratio('5000', 'kube-score', 'cpu'),
    limit: 1 / 10,
  },
  {
    target: '5,000 apps: under 250 MB',
    measure: (get) => get('5000', 'ingress-lint').memory,
    show: mb,
    limit: 250,
    under: true,
  },
  {
    target: '5,000 apps: at most 5.2 times the CPU of 1,000',
    measure: (get) => get('5000', 'ingress-lint').cpu / get('1000', 'ingress-lint').cpu,
    limit: 5.2,
  },
  {
    target: 'one file of 20 MB: under 300 MB',
    measure: (get) => get('giant', 'ingress-lint').memory,
    show: mb,
    limit: 300,
    under: true,
  },
];

/**
 * Every target with what was measured. A row that is not there gives undefined figures and so NaN: "not measured",
 * which is neither "yes" nor "no".
 */
export function judgeTargets(rows) {
  const get = (corpus, tool) => rows.find((row) => row.corpus === corpus && row.tool === tool) ?? {};
  return targets.map(({ target, measure, show = times, limit, under = false }) => {
    const value = measure(get) ?? Number.NaN;
    if (Number.isNaN(value)) return { target, measured: 'not measured', holds: null };
    return { target, measured: show(value), value, holds: under ? value < limit : value <= limit };
  });
}

const table = (head, align, lines) => [head, align, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function corpusTable(corpus, tools, rows) {
  const mine = rows.filter((row) => row.corpus === corpus.name);
  const base = mine.find((row) => row.tool === 'kubeconform');
  const lines = mine.map((row) => [
    tools.find((tool) => tool.name === row.tool).label,
    row.wall.toFixed(0),
    row.cpu.toFixed(0),
    `${row.cpuMin.toFixed(0)}-${row.cpuMax.toFixed(0)}`,
    row.memory.toFixed(0),
    base ? times(row.cpu / base.cpu) : '-',
    row.rounds,
  ]);
  const size = `${corpus.files.length} files, ${corpus.objects} objects, ${(corpus.bytes / 1e6).toFixed(2)} MB`;
  const head = ['tool', 'wall ms', 'CPU ms', 'CPU range', 'peak MB', "CPU to kubeconform's", 'rounds'];
  const align = ['---', ...Array(6).fill('---:')];
  return `### ${corpus.title}\n\n${size.replace(/^1 files/, '1 file')}.\n\n${table(head, align, lines)}\n`;
}

function targetTable(verdicts) {
  const word = { true: 'yes', false: '**no**', null: '-' };
  const lines = verdicts.map(({ target, measured, holds }) => [target, measured, word[holds]]);
  return `### Targets\n\n${table(['target', 'measured', 'holds'], ['---', '---:', '---'], lines)}\n`;
}

/** The whole report. */
export function toMarkdown({ machine, corpora, tools, rows, verdicts, notes }) {
  const versions = tools.map(({ name, version }) => (version ? `${name} ${version}` : name)).join(', ');
  const intro =
    `## Benchmark\n\n${machine.date}; Node ${machine.node}, ${machine.platform}, ${machine.cores} cores,` +
    ` load ${machine.load} at the start. Medians; the tools took turns, rounds: ${machine.rounds}` +
    ` (1 for a command over ${machine.slow} s, more for small corpora: see the last column).\n\n` +
    `Tools: ${versions}.\n`;
  const remarks = notes.length > 0 ? `### Notes\n\n${notes.map((note) => `- ${note}`).join('\n')}\n` : '';
  const tables = corpora.map((corpus) => corpusTable(corpus, tools, rows));
  return [intro, ...tables, targetTable(verdicts), remarks].filter(Boolean).join('\n');
}
