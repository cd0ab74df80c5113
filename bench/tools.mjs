/** The commands that are measured: how each is called, which exit codes mean that it ran, and what proves its work. */
import { readFileSync } from 'node:fs';
import { kubernetesVersion, schemaLocation } from './peers.mjs';

const count = (number, thing) => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** kubeconform: every object judged and found valid. Anything else means that schemas or corpus are broken. */
function proveKubeconform({ objects, files }, stdout) {
  const wanted =
    `Summary: ${count(objects, 'resource')} found in ${count(files.length, 'file')}` +
    ` - Valid: ${objects}, Invalid: 0, Errors: 0, Skipped: 0`;
  if (!stdout.includes(wanted)) return `expected "${wanted}", got "${stdout.trim().slice(-300)}"`;
}

/**
 * kube-score: one heading for each object of a kind that it has checks for. Needed because it exits with 1 both for
 * findings and for failing to run.
 */
function proveKubeScore({ kinds }, stdout) {
  const wanted = kinds.Deployment + kinds.Service + kinds.Ingress;
  const headings = stdout.match(/^\S+\/\S+ .* in /gm)?.length ?? 0;
  if (headings !== wanted) return `expected ${wanted} scored objects, got ${headings}`;
}

/** ingress-lint says how many objects it saw. Only a note: the wording belongs to its reporter, not to us. */
function doubtIngressLint({ objects }, stdout, exit) {
  if (exit === 1) return 'reports findings, and the corpus has no defect';
  const seen = (stdout.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
  if (!seen.includes(objects)) return `nowhere says that it saw ${objects} objects`;
}

/**
 * All tools in the order in which they take turns. Each runs inside the corpus: paths stay short (5,000 of them have to
 * fit on kube-score's command line), and no folder above, with its dot and its .gitignore, has a say in what is read.
 */
export function makeTools({ bundle, peers }) {
  const all = [
    {
      name: 'node',
      version: process.versions.node,
      label: 'bare `node -e 0`',
      argv: () => [process.execPath, '-e', '0'],
    },
    {
      name: 'ingress-lint',
      argv: () => [process.execPath, bundle, '.'],
      exits: [0, 1],
      doubt: doubtIngressLint,
    },
    {
      name: 'kubeconform',
      argv: () => [
        peers.kubeconform.program,
        '-summary',
        '-kubernetes-version',
        kubernetesVersion,
        '-schema-location',
        schemaLocation,
        '.',
      ],
      prove: proveKubeconform,
    },
    {
      name: 'kube-score',
      argv: ({ files }) => [peers['kube-score'].program, 'score', ...files],
      exits: [0, 1],
      prove: proveKubeScore,
    },
    { name: 'kube-linter', argv: () => [peers['kube-linter'].program, 'lint', '.'], exits: [0, 1] },
    { name: 'kubectl-validate', argv: () => [peers['kubectl-validate'].program, '.'], exits: [0, 1] },
  ];
  return all.map((tool) => ({ label: tool.name, exits: [0], version: peers[tool.name]?.version, ...tool }));
}

/** Throws if the tool did not do its work; returns a doubt worth a note, if there is one. */
export function judge(tool, corpus, { exit, timedOut, stdoutFile, stderrFile }) {
  const fail = (reason) => {
    const said = readFileSync(stderrFile, 'utf8').trim().split('\n').slice(-10).join('\n');
    throw new Error(`${tool.name} on ${corpus.title}: ${reason}${said ? `\n${said}` : ''}`);
  };
  if (timedOut) fail('took too long and was stopped');
  if (!tool.exits.includes(exit)) fail(exit < 0 ? `was ended by signal ${-exit}` : `exited with ${exit}`);
  const stdout = readFileSync(stdoutFile, 'utf8');
  const flaw = tool.prove?.(corpus, stdout);
  if (flaw) fail(flaw);
  return tool.doubt?.(corpus, stdout, exit);
}
