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

/** Runs the multitool. It exits 0 whatever it finds, so what counts is the report that it writes. */
function askMultitool(folder, files) {
  const binary = join(folder, process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
  // npm does not run the package's own postinstall unless it was approved.
  if (process.platform !== 'win32') chmodSync(binary, 0o755);
  const work = mkdtempSync(join(tmpdir(), 'validate-sarif-'));
  try {
    const config = join(work, 'rules.xml');
    const report = join(work, 'report.sarif');
    run(binary, ['export-validation-config', config]);
    writeFileSync(config, withGitHubRules(readFileSync(config, 'utf8')));
    run(binary, [
      'validate',
      ...files,
      ...['-c', config, '--rule-kind', 'Sarif;Ghas', '--max-file-size-in-kb', '100000'],
      ...['-o', report, '--log', 'ForceOverwrite', '--quiet'],
    ]);
    const { runs } = JSON.parse(readFileSync(report, 'utf8').replace(/^\ufeff/, ''));
    return runs.flatMap(problemsOf);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Rules of the multitool that are not asked, and why. */
const NOT_ASKED = {
  GH1004: 'its limits are older than the ones that GitHub documents',
  SARIF2005: 'it wants an informationUri, and this project has no public address yet',
};

/** Turns all rules of GitHub's on (most of them are off by default) and those that are not asked off. */
function withGitHubRules(config) {
  let count = 0;
  const changed = config.replace(/<Properties Key="((?:GH|SARIF)\d{4})\.[^"]*\.Options">[\s\S]*?<\/Properties>/g, (block, id) => {
    const level = Object.hasOwn(NOT_ASKED, id) ? 'Disabled' : 'Error';
    if (level === 'Error' && !id.startsWith('GH')) return block;
    count += 1;
    return block.replace(/(Key="RuleEnabled" Value=")[^"]*(")/, `$1${level}$2`);
  });
  if (count < 10) throw new Error('the multitool has a new shape of configuration: no rules of GitHub found in it');
  return changed;
}

function run(binary, args) {
  const { status, stdout, stderr, error } = spawnSync(binary, args, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw new Error(`multitool ${args[0]} failed: ${error ?? stdout + stderr}`);
}

function problemsOf({ results = [], invocations = [], artifacts = [], tool }) {
  const broken = invocations.flatMap((invocation) => [
    ...(invocation.toolExecutionNotifications ?? []),
    ...(invocation.toolConfigurationNotifications ?? []),
  ]);
  const rules = new Map((tool.driver.rules ?? []).map((rule) => [rule.id, rule]));
  return [
    ...results.map((result) => {
      const physical = result.locations?.[0]?.physicalLocation;
      const { uri = '?', index } = physical?.artifactLocation ?? {};
      const file = index === undefined ? uri : (artifacts[index]?.location?.uri ?? uri);
      return `${file}:${physical?.region?.startLine ?? 0}: ${result.level ?? 'warning'} ${result.ruleId}: ${words(result, rules)}`;
    }),
    ...broken.filter(({ level }) => level === 'error').map(({ message }) => `multitool: ${message?.text ?? 'unknown'}`),
  ];
}

function words({ message, ruleId, ruleIndex }, rules) {
  const rule = rules.get(ruleId) ?? [...rules.values()][ruleIndex];
  const text = message.text ?? rule?.messageStrings?.[message.id]?.text ?? '';
  return text.replace(/\{(\d+)\}/g, (slot, n) => message.arguments?.[Number(n)] ?? slot);
}

/** What GitHub minds and the other judges let through. */
function oversights(log) {
  return log.runs.flatMap((run) => {
    if (run.results === undefined) return ['no results: GitHub wants an empty list from a clean run'];
    const rules = run.tool.driver.rules ?? [];
    const taken = new Set();
    return [
      ...(run.results.length > 5000 ? ['more than 5000 results'] : []),
      ...rules.flatMap((rule) => ruleOversights(rule).map((text) => `rule ${rule.id}: ${text}`)),
      ...run.results.flatMap((result, i) => {
        const texts = [
          ...(rules[result.ruleIndex]?.id === result.ruleId ? [] : ['ruleIndex is not the index of ruleId']),
          ...[...(result.locations ?? []), ...(result.relatedLocations ?? [])].flatMap((location) => placeOversights(location, run)),
          ...linkOversights(result),
          ...fingerprintOversights(result, taken),
        ];
        return texts.map((text) => `result ${i}: ${text}`);
      }),
    ];
  });
}

function ruleOversights({ shortDescription, fullDescription, help, properties = {} }) {
  const security = properties['security-severity'];
  return [
    ...([shortDescription, fullDescription].every((part) => part?.text && part.text.length <= 1024) ? [] : ['description absent or too long']),
    ...(help?.text ? [] : ['no help']),
    ...((properties.tags ?? []).length > 10 ? ['more than 10 tags'] : []),
    ...(security === undefined || (typeof security === 'string' && /^\d+(\.\d+)?$/.test(security)) ? [] : ['security-severity is no number in a string']),
  ];
}

function placeOversights({ physicalLocation = {} }, run) {
  const { artifactLocation = {}, region = {} } = physicalLocation;
  const { uri = '', uriBaseId } = artifactLocation;
  const { startLine, startColumn, endLine, endColumn } = region;
  return [
    ...(uri === '' || /^([A-Za-z][A-Za-z0-9+.-]*:|\/)/.test(uri) ? [`not a relative path: ${uri}`] : []),
    ...(uri.split('/').includes('..') ? [`outside of the root: ${uri}`] : []),
    ...(uriBaseId !== undefined && run.originalUriBaseIds?.[uriBaseId] === undefined ? [`unknown uriBaseId: ${uriBaseId}`] : []),
    ...([startLine, startColumn, endLine, endColumn].every((n) => Number.isInteger(n) && n > 0) ? [] : ['region is not whole']),
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
  const problems = files.flatMap((file) => {
    const log = JSON.parse(readFileSync(file, 'utf8'));
    const errors = isValid(log) ? [] : (isValid.errors ?? []);
    return [
      ...errors.map(({ instancePath, message }) => `${file}: schema: ${instancePath} ${message}`),
      ...oversights(log).map((text) => `${file}: ${text}`),
    ];
  });
  return [...problems, ...askMultitool(folder, files.map((file) => resolve(file)))];
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
