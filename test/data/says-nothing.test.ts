import { expect, test } from 'vitest';
import { readFile } from '../../src/data/file.ts';
import { placeOf } from '../../src/data/places.ts';

/** What is found in a measure with a title, an oversight and a step's start as they are written. */
function found(title: string, more = '', start = '2564-10'): string[] {
  const text = `id: m1\ntitle: ${title}\noffices: [clerk]\n${more}steps:\n  - {id: a, title: ออกคำสั่ง, kind: milestone, start: ${start}, due: 2565-03}\n`;
  const place = placeOf('2565/measures/m1.yaml');
  if (!place) throw new Error('no place');
  return readFile(place, { text, digest: '' } as never).findings.map(({ code, at }) => `${code} ${at.path.join('.')}`);
}

test.each([
  '"   "',
  '"\\t"',
  '"\\n\\n"',
  '"\\u3000"',
  '"\\u200B\\u2060"',
  '.nan',
  '.NaN',
  '-.inf',
  'NaN',
  '"null"',
  'undefined',
  "'#REF!'",
  '"#N/A"',
  '"[object Object]"',
  '"-"',
  '"..."',
  '––',
])('a title says nothing: %s', (title) => {
  expect(found(title).filter((each) => each.startsWith('text-says-nothing'))).toEqual(['text-says-nothing title']);
});

test.each(['ประชุม', 'Nan', 'None of the above', 'N', '#1 ประชุม', '"- ประชุม"', '(ร่าง)', '๑', '%'])(
  'a title says something: %s',
  (title) => {
    expect(found(title === '#1 ประชุม' ? `"${title}"` : title === '%' ? '"%"' : title)).toEqual([]);
  },
);

test('among others, where it stands; a dash is no name, but may be an answer', () => {
  expect(found('ประชุม', 'oversight: "  "\n')).toEqual(['text-says-nothing oversight']);
  expect(found('ประชุม', 'oversight: "-"\n')).toEqual([]);
});

test('once, where the shape says so already', () => {
  expect(found('ประชุม', '', '"  "')).toEqual(['wrong-format steps.0.start']);
  expect(found('ประชุม', 'weight: .nan\n')).toEqual(['wrong-type weight']);
});
