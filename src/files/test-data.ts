/**
 * Directories that hold what programs are tested with, and what they are built from: often wrong on purpose, and deployed by nobody.
 * Facts: `go help packages` and `go help test` (`testdata` is ignored by the go tool and kept for tests), go.dev/ref/mod, "Vendoring"
 * (`vendor/modules.txt`), jestjs.io (`__fixtures__`).
 */
import type { DirectoryEntry } from './host.ts';

/** Names that test frameworks give to what tests read. */
const testData = /^(?:test[-_]?(?:data|files|fixtures)|__fixtures__)$/i;

const testSource =
  /_test\.(?:go|py|rb)$|^test_.*\.py$|_spec\.rb$|\.(?:test|spec)\.[cm]?[jt]sx?$|Tests?\.(?:java|kt|cs)$/;
const testDirectory = /(?:^|\/)(?:tests?|e2e|acceptance|integration|__tests__)(?:\/|$)/;

/** Why a directory is test data; undefined if it is not. `neighbours` are what lies beside it, `parent` is the path of the directory around it. */
export function testDataReason(
  name: string,
  parent: string,
  neighbours: readonly DirectoryEntry[],
): string | undefined {
  const isTestData =
    testData.test(name) ||
    (name === 'fixtures' && (testDirectory.test(parent) || neighbours.some((one) => testSource.test(one.name))));
  return isTestData ? 'test data of a program; read if it is named' : undefined;
}

/** True for the sources of others that Go keeps in a module. */
export function isGoVendor(name: string, entries: readonly DirectoryEntry[]): boolean {
  return name === 'vendor' && entries.some((entry) => entry.name === 'modules.txt' && entry.kind === 'file');
}
