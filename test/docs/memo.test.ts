import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEMO_KINDS, MEMO_PARAGRAPHS, MEMO_PLACEHOLDERS } from '../../src/model/memo.ts';

test('the page on memos lists every paragraph and placeholder of each memo, and no other', () => {
  const text = readFileSync('docs/memo.md', 'utf8').replaceAll(/ +\|/g, ' |');
  const rows = text.match(/^\| `\w+` \| .*\|$/gm) ?? [];
  const expected = [MEMO_PARAGRAPHS, MEMO_PLACEHOLDERS].flatMap((names) =>
    MEMO_KINDS.map((kind) => `| \`${kind}\` | ${names[kind].map((name) => `\`${name}\``).join(' ')} |`),
  );
  expect(rows).toEqual(expected);
});
