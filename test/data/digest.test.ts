import { describe, expect, test } from 'vitest';
import { digestsOf } from '../support/register.ts';

const plan = 'year: 2565\n';
const digestOf = (files: Readonly<Record<string, string | null>>) => digestsOf(files).map(({ digest }) => digest);

describe('the digest of a fiscal year', () => {
  test('is 12 hexadecimal digits, equal for equal files, with how many files it covers', () => {
    expect(digestsOf({ '2565/plan.yaml': plan })).toEqual([
      { year: 2565, digest: expect.stringMatching(/^[0-9a-f]{12}$/), files: 4 },
    ]);
    expect(digestOf({ '2565/plan.yaml': plan })).toEqual(digestOf({ '2565/plan.yaml': plan }));
  });

  test('is another one when a text, or the place of a text, is another one', () => {
    const digests = [
      { '2565/plan.yaml': plan },
      { '2565/plan.yaml': `${plan}# ...\n` },
      { '2566/plan.yaml': plan },
      { '2565/plan.yaml': plan, 'channels.yaml': 'channels: []\n' },
      {},
    ].flatMap(digestOf);
    expect(new Set(digests).size).toBe(5);
  });

  test('is the same whichever years are read beside it', () => {
    const [of2565, of2566] = digestOf({ '2565/plan.yaml': plan, '2566/plan.yaml': 'year: 2566\n' });
    expect(digestOf({ '2565/plan.yaml': plan })).toEqual([of2565]);
    expect(digestOf({ '2566/plan.yaml': 'year: 2566\n' })).toEqual([of2566]);
  });

  test('does not depend on line ends, which git changes on Windows', () => {
    const crlf = { '2565/plan.yaml': 'year: 2565\r\ngaps: []\r\n', '2565/result.yaml': 'year: 2565\rscore: 1\n' };
    const lf = { '2565/plan.yaml': 'year: 2565\ngaps: []\n', '2565/result.yaml': 'year: 2565\nscore: 1\n' };
    expect(digestOf(crlf)).toEqual(digestOf(lf));
  });

  test('does not depend on files that are not ours', () => {
    expect(digestOf({ 'evidence/photo.txt': 'x' })).toEqual(digestOf({}));
  });
});
