/** What is left when a render takes too long or the program is ended meanwhile: no process, no directory. The program is the one of `dist/`. */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const program = join(import.meta.dirname, '../../dist/ingress-lint.cjs');
let folder = '';
const at = (path: string): string => join(folder, path);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};

/** Processes that the `helm` of the test started, itself among them. */
function started(): number[] {
  return existsSync(at('pids')) ? readFileSync(at('pids'), 'utf8').trim().split('\n').map(Number) : [];
}

/** One that is over and that nobody has asked for yet is over. */
function isRunning(pid: number): boolean {
  try {
    return !/^Z?$/.test(execFileSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' }).trim());
  } catch {
    return false;
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ended-'));
  for (const name of ['slow', 'other'])
    write(`tree/${name}/Chart.yaml`, `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`);
  write('tree/slow/values-prod.yaml', 'a: 1\n');
  write('tree/slow/templates/a.yaml', 'a: {{ .Values.a }}\n');
  write('tree/ingress-lint.yaml', 'limits: { renderTime: 1 }\n');
  mkdirSync(at('tmp'));
  // It starts a program of its own, and neither of them ends by itself.
  write(
    'bin/helm',
    `#!/bin/sh
case "$*" in
  version*) echo v3.19.0 ;;
  *" slow "*) echo run >> '${at('runs')}'; /bin/sleep 300 & echo $! >> '${at('pids')}'; echo $$ >> '${at('pids')}'; wait ;;
  *) printf -- '---\\n# Source: other/templates/a.yaml\\napiVersion: v1\\nkind: Service\\nmetadata: {name: a}\\nspec: {type: ExternalName, externalName: a.example.com}\\n' ;;
esac
`,
  );
  chmodSync(at('bin/helm'), 0o755);
});

afterEach(() => {
  for (const pid of started()) if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: at('tree'),
    env: { PATH: at('bin'), TMPDIR: at('tmp') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const ended = new Promise<{ code: number | null; signal: string | null; stdout: string }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, stdout })),
  );
  return { child, ended };
}

// There are neither groups of processes nor scripts like this one on Windows.
describe.skipIf(process.platform === 'win32')('a program that does not end', () => {
  it('is ended with all that it started, is not run again, and keeps nothing else from being looked at', async () => {
    const { code, stdout } = await run('.').ended;
    expect(code).toBe(0);
    expect(stdout).toContain('1 object');
    expect(stdout).toMatch(/^ {4}slow: helm 3\.19\.0 took more than 1 second \(limits\.renderTime\)$/m);
    expect(stdout).toMatch(/^ {4}slow\/values-prod\.yaml: helm 3\.19\.0 took more than 1 second/m);
    // With two cores or more both sets of values are begun side by side.
    expect(readFileSync(at('runs'), 'utf8').trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(started().length).toBeGreaterThan(0);
    await vi.waitFor(() => expect(started().filter(isRunning)).toEqual([]), 5000);
    expect(readdirSync(at('tmp'))).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is ended by %s too, and its directory goes', async (signal) => {
    write('tree/ingress-lint.yaml', 'limits: { renderTime: 100 }\n');
    const { child, ended } = run('.');
    await vi.waitFor(() => expect(started().length).toBeGreaterThan(1), 10_000);
    expect(readdirSync(at('tmp')).length).toBe(1);
    child.kill(signal);
    expect(await ended).toMatchObject({ signal });
    await vi.waitFor(() => expect(started().filter(isRunning)).toEqual([]), 5000);
    expect(readdirSync(at('tmp'))).toEqual([]);
  });

  it('whose starter was killed leaves a directory that does the next run no harm', async () => {
    write('tree/ingress-lint.yaml', 'limits: { renderTime: 100 }\n');
    const { child, ended } = run('.');
    await vi.waitFor(() => expect(started().length).toBeGreaterThan(1), 10_000);
    child.kill('SIGKILL');
    await ended;
    const left = readdirSync(at('tmp'));
    expect(left.length).toBe(1);
    write('tree/ingress-lint.yaml', 'exclude: [slow]\n');
    const { code, stdout } = await run('.').ended;
    expect({ code, left: readdirSync(at('tmp')) }).toEqual({ code: 0, left });
    expect(stdout).toContain('1 object');
  });
});
