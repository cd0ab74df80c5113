import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A repository with manifests in `manifests`, the same wherever this one is: what a run asks of the directories above decides which functions it
 * calls, and so what is in the caches and in which part of the program.
 *
 * @param path the directory that the manifests are copied from
 * @returns its directory, which the caller removes
 */
export function repository(path) {
  const directory = mkdtempSync(join(tmpdir(), 'ingress-lint-repository-'));
  cpSync(path, join(directory, 'manifests'), { recursive: true });
  mkdirSync(join(directory, 'manifests/generated'));
  mkdirSync(join(directory, '.git/info'), { recursive: true });
  writeFileSync(join(directory, '.git/HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(directory, '.git/info/exclude'), '# none\n');
  writeFileSync(
    join(directory, '.gitignore'),
    '# made\nnode_modules/\n*.log\n/build/\n.env*\ndocs/site/\n!keep.log\ngenerated/\n',
  );
  return directory;
}
