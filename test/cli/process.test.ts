/** What only a real process shows: pipes, signals, files on a disk. Runs the committed bundle. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { broken, clean, ingress, service } from './run.ts';

const bundle = join(process.cwd(), 'dist/ingress-lint.cjs');
const posix = process.platform !== 'win32';
const root = posix && process.getuid?.() === 0;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-cli-'));
  // No config above the folder rules it.
  mkdirSync(join(folder, '.git'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: undefined };

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** A shell line in which `$LINT` is the program. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...env, LINT: `${process.execPath} ${bundle}` },
  });
  return { status, stdout, stderr };
}

/** Enough findings for a report of several hundred kilobytes. */
function putMany(count = 400): void {
  for (let index = 0; index < count; index++) {
    const name = `web-${index}`;
    writeFileSync(
      join(folder, `${name}.yaml`),
      `${ingress(`${name}x`).replace('name: web', `name: ${name}`)}---\n${service.replaceAll('web', name)}`,
    );
  }
}

describe('exit codes', () => {
  it('are those of the verdict', () => {
    put(clean);
    expect(run([])).toMatchObject({ status: 0, stderr: '' });
    put(broken);
    expect(run([])).toMatchObject({ status: 1, stderr: '' });
    expect(run(['nope'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('reach the shell', () => {
    put(broken);
    expect(shell('$LINT -q; echo $?').stdout).toMatch(/\n1\n$/);
  });
});

describe('standard input', () => {
  it('is read to its end', () => {
    const many = Array.from({ length: 2000 }, (_, index) => service.replaceAll('web', `web-${index}`)).join('---\n');
    expect(many.length).toBeGreaterThan(1 << 19);
    const { status, stdout } = run(['-', '--format', 'compact'], `${many}---\n${ingress('wbe')}`);
    expect(status).toBe(1);
    expect(stdout).toContain('service-not-found');
  });

  it.runIf(posix)('may come slowly, from a pipe', () => {
    put(broken);
    const { status, stdout } = shell(
      '(cat ingress.yaml; sleep 0.3; echo ---; cat service.yaml) | $LINT - --format compact',
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:15:23/m);
  });

  it('may be empty', () => {
    expect(run(['-']).status).toBe(0);
  });
});

describe('standard output', () => {
  it('through a pipe is whole, however long', () => {
    putMany();
    const { status, stdout } = run(['--format', 'json']);
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(1 << 18);
    expect((JSON.parse(stdout) as { findings: unknown[] }).findings.length).toBeGreaterThanOrEqual(400);
  });

  it.runIf(posix)('through a pipe that is read slowly is whole too', () => {
    putMany();
    const { stdout } = shell('$LINT --format json | (sleep 0.5; cat)');
    expect((JSON.parse(stdout) as { findings: unknown[] }).findings.length).toBeGreaterThanOrEqual(400);
  });

  it.runIf(posix)('that nobody reads any more is no trouble', () => {
    putMany();
    const { stdout, stderr } = shell('{ $LINT --format compact; echo "code $?" >&2; } | head -n 1');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('code 1\n');
  });

  it.runIf(existsSync('/dev/full'))('on a full disk is exit 2, and says so', () => {
    put(clean);
    expect(shell('$LINT > /dev/full')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'ingress-lint: standard output cannot be written: ENOSPC.\n',
    });
  });

  it.runIf(posix)('that is closed does no harm', () => {
    put(broken);
    expect(shell('$LINT >&-').stderr).not.toContain('at ');
  });
});

describe('--output', () => {
  const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  afterEach(() => expect(leftovers()).toEqual([]));

  it('writes new files and replaces old ones, whose mode stays', () => {
    put({ ...broken, 'old.json': 'old' });
    chmodSync(join(folder, 'old.json'), 0o640);
    expect(run(['--output', 'old.json', '--output', 'new.sarif'])).toMatchObject({ status: 1, stderr: '' });
    expect(JSON.parse(readFileSync(join(folder, 'old.json'), 'utf8'))).toHaveProperty('findings');
    expect(JSON.parse(readFileSync(join(folder, 'new.sarif'), 'utf8'))).toHaveProperty('runs');
    if (posix) expect(statSync(join(folder, 'old.json')).mode & 0o777).toBe(0o640);
  });

  it.runIf(posix)('follows links', () => {
    put({ ...clean, 'target.txt': '' });
    symlinkSync('target.txt', join(folder, 'link.txt'));
    expect(run(['--output', 'link.txt']).status).toBe(0);
    expect(readFileSync(join(folder, 'target.txt'), 'utf8')).not.toBe('');
  });

  it.runIf(posix)('writes to devices and pipes as they are', () => {
    put(clean);
    // Node gives its children sockets, which cannot be opened by name; `cat` brings a pipe.
    expect(JSON.parse(shell('$LINT --output json=/dev/stderr 2>&1 >/dev/null | cat').stdout)).toHaveProperty(
      'findings',
    );
    const { stdout } = shell('mkfifo pipe; cat pipe > copy & $LINT -q --output json=pipe > /dev/null; wait; cat copy');
    expect(JSON.parse(stdout)).toHaveProperty('findings');
    expect(existsSync('/dev/stderr')).toBe(true);
  });

  it('to where nothing can be written is exit 2, and leaves what was there', () => {
    put(clean);
    mkdirSync(join(folder, 'directory'));
    for (const file of ['directory', 'nowhere/report.json', 'service.yaml/report.json']) {
      const { status, stderr } = run(['--output', file, '--exit-zero']);
      expect({ file, status }).toEqual({ file, status: 2 });
      expect(stderr).toContain(`the report "${file}" cannot be written: `);
    }
  });

  it.runIf(existsSync('/dev/full'))('to a full disk is exit 2', () => {
    put(clean);
    expect(run(['--output', '/dev/full'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no space is left'),
    });
  });

  it.runIf(posix && !root)('respects files that are protected', () => {
    put({ ...clean, 'old.json': 'old' });
    chmodSync(join(folder, 'old.json'), 0o400);
    expect(run(['--output', 'old.json'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('permission denied'),
    });
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('old');
  });
});

describe.runIf(posix)('an interrupt', () => {
  /** Starts the program and sends it SIGINT after a while. */
  async function interrupted(args: readonly string[], delay: number) {
    const child = spawn(process.execPath, [bundle, ...args], { cwd: folder, env, stdio: ['pipe', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
      child.on('close', (code, signal) => resolve({ code, signal }));
    });
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGINT');
    return { ...(await ended), stderr };
  }

  it('ends the program while it waits for input', async () => {
    expect(await interrupted(['-'], 500)).toEqual({ code: null, signal: 'SIGINT', stderr: '' });
  });

  it('is 130 to the shell', () => {
    const line = '$LINT - < pipe & child=$!; exec 3> pipe; sleep 0.5; kill -s INT $child; wait $child; echo $?';
    // A shell without job control makes its background jobs deaf to SIGINT; `set -m` does not.
    expect(shell(`set -m; mkfifo pipe; ${line}`).stdout).toMatch(/^130$/m);
  });

  it('leaves a report whole or absent, whenever it comes', async () => {
    putMany(300);
    for (const delay of [20, 60, 100, 140, 180, 220, 260, 300, 400, 500, 700]) {
      rmSync(join(folder, 'report.json'), { force: true });
      const { code, signal, stderr } = await interrupted(
        ['--exclude', 'report.json', '--output', 'report.json'],
        delay,
      );
      expect(stderr).toBe('');
      expect(signal ?? code).toBeOneOf(['SIGINT', 1]);
      if (existsSync(join(folder, 'report.json'))) JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
      else expect(signal).toBe('SIGINT');
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  });
});

describe('colours', () => {
  it('are not in a pipe unless asked for', () => {
    put(broken);
    expect(run([]).stdout).not.toContain('\u001b[');
    expect(run(['--color', 'always']).stdout).toContain('\u001b[');
  });
});
