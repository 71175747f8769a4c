import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitOf } from '../../src/data/commit.ts';
import { temporaryFolder } from '../support/io.ts';

const HASH = '0123456789abcdef0123456789abcdef01234567';
const OTHER = 'fedcba9876543210fedcba9876543210fedcba98';

/** Files below a new folder; gives its path. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

describe('the commit of a data directory', () => {
  test('of a branch, from anywhere below the repository', () => {
    const root = folderOf({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/refs/heads/main': `${HASH}\n`,
      'offices/data/ita.yaml': '',
    });
    expect(commitOf(join(root, 'offices/data'))).toBe('0123456789ab');
  });

  test('of a branch that git has packed', () => {
    const root = folderOf({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/packed-refs': `# pack-refs with: peeled\n${OTHER} refs/heads/old/refs/heads/main\n${HASH} refs/heads/main\n`,
    });
    expect(commitOf(root)).toBe('0123456789ab');
  });

  test('checked out by itself', () => {
    expect(commitOf(folderOf({ '.git/HEAD': `${HASH}\n` }))).toBe('0123456789ab');
  });

  test('of a worktree, whose branches lie in the main repository', () => {
    const root = folderOf({
      'main/.git/worktrees/two/HEAD': 'ref: refs/heads/two\n',
      'main/.git/worktrees/two/commondir': '../..\n',
      'main/.git/refs/heads/two': `${HASH}\n`,
      'two/.git': 'gitdir: ../main/.git/worktrees/two\n',
    });
    expect(commitOf(join(root, 'two'))).toBe('0123456789ab');
  });

  test.each([
    ['a repository without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }],
    ['a broken HEAD', { '.git/HEAD': '???\n' }],
  ])('is none in %s', (_, files: Readonly<Record<string, string>>) => {
    expect(commitOf(folderOf(files))).toBeUndefined();
  });
});
