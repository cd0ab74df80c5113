/**
 * Checks SARIF files as GitHub would: `node scripts/validate-sarif.mjs FILE...`. Three judges: the JSON schema, Microsoft's multitool with its
 * rules for SARIF and for GitHub's ingestion, and what neither of them notices but GitHub does. Exits 1 if any of them has something to say,
 * 2 if one could not be asked.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'win32' };

/** The folder of the multitool for this platform, or undefined if npm installed none. */
function multitoolFolder() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '@microsoft');
  const folder = join(root, `sarif-multitool-${PLATFORMS[process.platform]}`);
  return existsSync(folder) ? folder : undefined;
}

/** A validator for the SARIF schema that ships with the multitool. The schema has a misplaced `anyOf`, hence the lenient options. */
function schemaValidator(folder) {
  const schema = JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.json'), 'utf8'));
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/**
 * What the multitool says about each log, a list of lines for each. It exits 0 whatever it finds, so what counts is the report that it writes.
 * It can also stop half way without a word (a file that does not fit the schema does that, to the files after it too). So it is given copies
 * without an informationUri: it must complain of that in each file that it has looked at.
 */
function askMultitool(folder, logs) {
  const binary = join(folder, process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
  // npm does not run the package's own postinstall unless it was approved.
  if (process.platform !== 'win32') chmodSync(binary, 0o755);
  const work = mkdtempSync(join(tmpdir(), 'validate-sarif-'));
  try {
    const config = join(work, 'rules.xml');
    const report = join(work, 'report.sarif');
    const copies = logs.map((log, i) => {
      const copy = join(work, `log-${i}.sarif`);
      writeFileSync(
        copy,
        JSON.stringify(log, (key, value) => (key === 'informationUri' ? undefined : value), 2),
      );
      return copy;
    });
    run(binary, ['export-validation-config', config]);
    writeFileSync(config, withGitHubRules(readFileSync(config, 'utf8')));
    run(binary, [
      'validate',
      ...copies,
      ...['-c', config, '--rule-kind', 'Sarif;Ghas', '--max-file-size-in-kb', '100000'],
      ...['-o', report, '--log', 'ForceOverwrite', '--quiet'],
    ]);
    const { runs } = JSON.parse(readFileSync(report, 'utf8').replace(/^\ufeff/, ''));
    const said = runs.flatMap(remarks);
    return logs.map((_, i) => {
      const own = said.filter(({ uri }) => uri.endsWith(`/log-${i}.sarif`));
      const rest = own.filter((remark) => remark.rule !== PROOF && !isThrift(remark)).map(({ text }) => text);
      return !own.some(({ rule }) => rule === PROOF) ? ['the multitool did not look at it', ...rest] : rest;
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Results of an extension say `ruleId` besides `rule`, as CodeQL's do: readers of SARIF look for it, whatever a few bytes cost.
 */
const isThrift = ({ rule, text }) => rule === 'SARIF2004' && text.includes("uses the 'rule' property");

/** The rule that complains of a missing informationUri. */
const PROOF = 'SARIF2005';

/** Turns all rules of GitHub's on, most of which are off by default; but not GH1004, whose limits are older than the documented ones. */
function withGitHubRules(config) {
  let count = 0;
  const changed = config.replace(/<Properties Key="(GH\d{4})\.[^"]*\.Options">[\s\S]*?<\/Properties>/g, (block, id) => {
    count += 1;
    return block.replace(/(Key="RuleEnabled" Value=")[^"]*(")/, `$1${id === 'GH1004' ? 'Disabled' : 'Error'}$2`);
  });
  if (count < 10) throw new Error("the multitool's configuration has a new shape: GitHub's rules were not found in it");
  return changed;
}

function run(binary, args) {
  const { status, stdout, stderr, error } = spawnSync(binary, args, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw new Error(`multitool ${args[0]} failed: ${error ?? stdout + stderr}`);
}

/** The results of a run of the multitool: which file, which rule, what is wrong. */
function remarks({ results = [], artifacts = [], tool }) {
  const rules = new Map((tool.driver.rules ?? []).map((rule) => [rule.id, rule]));
  return results.map((result) => {
    const { artifactLocation = {}, region } = result.locations?.[0]?.physicalLocation ?? {};
    const uri = artifactLocation.uri ?? artifacts[artifactLocation.index]?.location?.uri ?? '';
    const rule = result.ruleId ?? '';
    return { uri, rule, text: `line ${region?.startLine ?? '?'}: ${rule}: ${words(result, rules)}` };
  });
}

function words({ message, ruleId }, rules) {
  const text = message.text ?? rules.get(ruleId)?.messageStrings?.[message.id]?.text ?? '';
  return text.replace(/\{(\d+)\}/g, (slot, n) => message.arguments?.[Number(n)] ?? slot);
}

/** What GitHub minds and the other judges let through. */
function oversights(log) {
  return log.runs.flatMap((run) => {
    if (run.results === undefined) return ['no results: GitHub wants an empty list from a clean run'];
    const rules = run.tool.driver.rules ?? [];
    const extensions = run.tool.extensions ?? [];
    const taken = new Set();
    return [
      ...(run.results.length > 5000 ? ['more than 5000 results'] : []),
      ...[rules, ...extensions.map((extension) => extension.rules ?? [])]
        .flat()
        .flatMap((rule) => ruleOversights(rule).map((text) => `rule ${rule.id}: ${text}`)),
      ...run.results.flatMap((result, i) => {
        const texts = [
          ...(descriptorOf(result, run)?.id === result.ruleId ? [] : ['ruleIndex is not the index of ruleId']),
          ...[...(result.locations ?? []), ...(result.relatedLocations ?? [])].flatMap((location) =>
            placeOversights(location, run),
          ),
          ...linkOversights(result),
          ...fingerprintOversights(result, taken),
        ];
        return texts.map((text) => `result ${i}: ${text}`);
      }),
    ];
  });
}

/** The descriptor that a result points at: in the driver, or in the extension that its `rule` names. */
function descriptorOf({ rule, ruleIndex }, { tool }) {
  const { index, toolComponent } = rule ?? {};
  const component = toolComponent === undefined ? tool.driver : tool.extensions?.[toolComponent.index];
  return component?.name === (toolComponent?.name ?? component?.name) && component?.rules?.[index ?? ruleIndex];
}

function ruleOversights({ shortDescription, fullDescription, help, properties = {} }) {
  const security = properties['security-severity'];
  return [
    ...([shortDescription, fullDescription].every((part) => part?.text && part.text.length <= 1024)
      ? []
      : ['description absent or too long']),
    ...(help?.text ? [] : ['no help']),
    ...((properties.tags ?? []).length > 10 ? ['more than 10 tags'] : []),
    ...(security === undefined || (typeof security === 'string' && /^\d+(\.\d+)?$/.test(security))
      ? []
      : ['security-severity is no number in a string']),
  ];
}

function placeOversights({ physicalLocation = {} }, run) {
  const { artifactLocation = {}, region = {} } = physicalLocation;
  const { uri = '', uriBaseId } = artifactLocation;
  const { startLine, startColumn, endLine, endColumn } = region;
  return [
    ...(uri === '' || /^([A-Za-z][A-Za-z0-9+.-]*:|\/)/.test(uri) ? [`not a relative path: ${uri}`] : []),
    ...(uri.split('/').includes('..') ? [`outside of the root: ${uri}`] : []),
    ...(uriBaseId !== undefined && run.originalUriBaseIds?.[uriBaseId] === undefined
      ? [`unknown uriBaseId: ${uriBaseId}`]
      : []),
    ...([startLine, startColumn, endLine, endColumn].every((n) => Number.isInteger(n) && n > 0)
      ? []
      : ['region is not whole']),
    ...(startLine === endLine && startColumn <= endColumn ? [] : ['region is not within one line']),
  ];
}

function linkOversights({ message, relatedLocations = [] }) {
  const ids = new Set(relatedLocations.map(({ id }) => String(id)));
  const links = [...(message.text ?? '').matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map((match) => match[1]);
  return links.filter((link) => !ids.has(link)).map((link) => `link to nowhere: ${link}`);
}

/** Two results of one rule that share file and hash are one alert to GitHub. */
function fingerprintOversights({ ruleId, locations = [], partialFingerprints = {} }, taken) {
  const hash = partialFingerprints.primaryLocationLineHash;
  if (hash === undefined) return ['no primaryLocationLineHash'];
  const key = JSON.stringify([ruleId, locations[0]?.physicalLocation?.artifactLocation?.uri, hash]);
  if (taken.has(key)) return ['same rule, file and primaryLocationLineHash as another result'];
  taken.add(key);
  return [];
}

/** Everything that is wrong with the files, a line each. */
function validate(files) {
  const folder = multitoolFolder();
  if (folder === undefined) throw new Error('@microsoft/sarif-multitool has no package for this platform');
  const isValid = schemaValidator(folder);
  const judged = files.map((file) => {
    const log = JSON.parse(readFileSync(file, 'utf8'));
    const errors = isValid(log) ? [] : (isValid.errors ?? []);
    return { file, log, errors: errors.map(({ instancePath, message }) => `schema: ${instancePath} ${message}`) };
  });
  const fitting = judged.filter(({ errors }) => errors.length === 0);
  const said = askMultitool(
    folder,
    fitting.map(({ log }) => log),
  );
  return judged.flatMap((entry) => {
    const { file, log, errors } = entry;
    return [...errors, ...oversights(log), ...(said[fitting.indexOf(entry)] ?? [])].map((text) => `${file}: ${text}`);
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    process.stderr.write('usage: node scripts/validate-sarif.mjs FILE...\n');
    process.exit(2);
  }
  try {
    const problems = validate(files);
    process.stdout.write(problems.length > 0 ? `${problems.join('\n')}\n` : `${files.length} valid\n`);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  }
}
