import { describe, expect, it } from 'vitest';
import { locate } from '../../src/data/locate.ts';
import { loadOf } from '../support/register.ts';

/** Where private data is found in a publications file, and of which kind. */
function foundIn(text: string): string[] {
  const { findings, sources } = loadOf({ '2565/publications.yaml': text });
  return findings.flatMap((problem) => {
    if (problem.code !== 'private-data') return [];
    const { line, column } = locate(sources, problem.at, problem.offsets).location;
    return [`${line}:${column} ${problem.args.what}`];
  });
}

const item = (title: string) =>
  `publications:\n  - id: p\n    title: ${title}\n    kind: plan\n    date: 2565-02-21\n    channels: [web]\n`;

describe('private data in a file', () => {
  it.each([
    ['in a value', item('ติดต่อ 081-234-5678'), ['3:19 mobile']],
    ['twice in a value', item('0812345678 หรือ x@gmail.com'), ['3:12 mobile', '3:28 email']],
    ['in a comment', `${item('ก')}# 1101700230708\n`, ['7:3 national-id']],
    ['in a key', `${item('ก')}1101700230708: x\n`, ['7:1 national-id']],
    ['spelt with escapes', item('"\\u0030812345678"'), ['3:12 mobile']],
    ['broken over lines', item('>-\n      1 1017\n      00230 70 8'), ['4:7 national-id']],
    ['in a file that is no YAML', 'publications: [ # 0812345678\n', ['1:19 mobile']],
    ['nowhere', item('คำสั่งที่ 387/2564 โทร. 054-123456'), []],
  ])('is found %s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
