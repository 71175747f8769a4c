import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { TOPICS } from '../../src/cli/help.ts';

// Files share what a worker has loaded: a segmenter that was made before would not be noticed.
beforeAll(() => void vi.resetModules());
afterEach(() => void vi.restoreAllMocks());

const helps = [
  ['--help'],
  ...Object.keys(COMMANDS).map((name) => [name, '--help']),
  ...Object.keys(TOPICS).map((name) => ['help', name]),
];

test.each([60, 80, 100, 140])(
  'no help starts a segmenter, its words end where one would say: %d columns',
  async (columns) => {
    const { call } = await import('../support/io.ts');
    const made = vi.spyOn(Intl, 'Segmenter');
    for (const argv of helps) {
      for (const lang of ['th', 'en']) {
        const { code } = await call([...argv, '--lang', lang], { columns });
        expect([code, argv, lang, made.mock.calls.length]).toEqual([0, argv, lang, 0]);
      }
    }
  },
);

test('the words of the help are those that a line would be broken at', async () => {
  const { helpWords } = await import('../../src/cli/generated/help-words.ts');
  const { wholeWords } = await import('../../src/render/wrap.ts');
  const phrase = 'ไม่ระบุปีคือเดือนนั้นครั้งล่าสุดที่เริ่มแล้ว';
  expect(helpWords(phrase)).toEqual(wholeWords(phrase));
  expect(helpWords(phrase)?.length).toBeGreaterThan(5);
  expect(helpWords('constructor')).toBeUndefined();
});
