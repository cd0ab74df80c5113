/**
 * What `ingress-lint` starts with: loads the program from the file beside it, with the code cache that was made for this V8, if there is one.
 * To compile the program is a third of the time that one file takes; V8 does without where it is given what it made of the same text before.
 *
 * The program is in three parts. What it imports at the moment of need (another format, a config file, `trace`) is in `apart`, which borrows modules
 * of the program: "program:src/..." is one of the first, "apart:src/..." are those of the other. Functions that a run without findings never calls
 * (scripts/seldom.json) are in `seldom`, which the program loads when it first calls one of them.
 *
 * A cache is found by its name alone: that of the part's text and of V8's version, on this platform. V8 refuses one that was made under other
 * flags, and then compiles as ever.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Script } from 'node:vm';

/** Put in by scripts/bundle.mjs: a digest of each part's text. */
declare const PROGRAM_DIGEST: string;
declare const SELDOM_DIGEST: string;
declare const APART_DIGEST: string;

type Modules = Readonly<Record<string, unknown>>;
type Require = (id: string) => unknown;

/** Read into again and again: memory that was touched once is cheap. */
let bytes = Buffer.allocUnsafeSlow(0);

/** A file's bytes, good until the next call. */
function read(path: string): Buffer {
  const descriptor = openSync(path, 'r');
  const { size } = fstatSync(descriptor);
  if (bytes.length < size) bytes = Buffer.allocUnsafeSlow(Math.max(size, 2e6));
  let length = 0;
  for (let more = 1; more > 0 && length < size; length += more)
    more = readSync(descriptor, bytes, length, size - length, null);
  closeSync(descriptor);
  return bytes.subarray(0, length);
}

function cached(digest: string): Buffer | undefined {
  try {
    const { platform, arch, versions } = process;
    return read(`${__dirname}/code-cache/${digest}-${versions.v8}-${platform}-${arch}.bin`);
  } catch {
    return undefined;
  }
}

/** What a part hands out; the program itself also what it begins with. */
interface Part {
  modules(): Modules;
  start(): void;
}

function load(name: string, digest: string): Part {
  // The text is ASCII: to read it as Latin-1 spares a look at each byte.
  const text = read(`${__dirname}/${name}.cjs`).toString('latin1');
  const cachedData = cached(digest);
  // The name is part of what is cached, so it is the same everywhere.
  const script = new Script(text, { filename: `ingress-lint/${name}.cjs`, ...(cachedData && { cachedData }) });
  const module = { exports: {} as Part };
  (script.runInThisContext() as (load: Require, directory: string, into: typeof module) => void)(
    find,
    __dirname,
    module,
  );
  return module.exports;
}

const { modules, start } = load('program', PROGRAM_DIGEST);

let apart: Modules | undefined;
let program: Modules | undefined;

function find(id: string): unknown {
  if (id === 'seldom') return load('seldom', SELDOM_DIGEST);
  if (id.startsWith('program:')) {
    program ??= modules();
    return program[id.slice(8)];
  }
  if (!id.startsWith('apart:')) return require(id);
  apart ??= load('apart', APART_DIGEST).modules();
  return apart[id.slice(6)];
}

start();
