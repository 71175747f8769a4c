import { awkward } from './values.mjs';

const KEY = /^(\s*(?:- )?(?:\{)?)([A-Za-z_][\w/-]*)(:)( +|$)(.*)$/;
const linesOf = (text) => text.split('\n');

/** The numbers of the lines that hold a key. */
const keyed = (lines) => lines.flatMap((line, index) => (KEY.test(line) ? [index] : []));

function changeKeyed(text, random, change) {
  const lines = linesOf(text);
  const at = random.pick(keyed(lines));
  if (at === undefined) return `${text}${awkward(random)}`;
  const [, before, key, colon, space, value] = KEY.exec(lines[at]);
  return lines.with(at, change({ before, key, colon, space: space || ' ', value }, lines)).join('\n');
}

function changeLines(text, random, change) {
  const lines = linesOf(text);
  change(lines, random.int(lines.length), random);
  return lines.join('\n');
}

/** Changes that leave a text: each takes a text, random numbers and the texts of other files. */
const TEXT_CHANGES = [
  // Values and keys.
  (text, random) =>
    changeKeyed(text, random, ({ before, key, colon, space }) => `${before}${key}${colon}${space}${awkward(random)}`),
  (text, random) =>
    changeKeyed(text, random, ({ before, key, colon, space }) => `${before}${key}${colon}${space}${awkward(random)}`),
  (text, random) =>
    changeKeyed(text, random, ({ before, key, colon, space }) => `${before}${key}${colon}${space}${awkward(random)}`),
  (text, random) =>
    changeKeyed(
      text,
      random,
      ({ before, colon, space, value }) => `${before}${awkward(random)}${colon}${space}${value}`,
    ),
  (text, random) =>
    changeKeyed(text, random, ({ before, key, colon, space }, lines) => {
      const [, , , , , value = ''] = KEY.exec(random.pick(lines)) ?? [];
      return `${before}${key}${colon}${space}${value}`;
    }),
  (text, random) =>
    changeKeyed(
      text,
      random,
      ({ before, key, colon, value }) =>
        `${before}${key}${colon}${random.pick(['', '\t', ' &a ', ' *a ', ' !!str ', '\n', ' |\n '])}${value}`,
    ),
  (text, random) => text.replace(/[0-9]+(?:\.[0-9]+)?/g, (number) => (random.chance(0.1) ? awkward(random) : number)),
  (text, random) => text.replace(/[a-z]{3,}/g, (word) => (random.chance(0.03) ? awkward(random) : word)),
  // Lines.
  (text, random) => changeLines(text, random, (lines, at) => lines.splice(at, 1 + random.int(5))),
  (text, random) => changeLines(text, random, (lines, at) => lines.splice(at, 0, lines[at])),
  (text, random) =>
    changeLines(text, random, (lines, at) => lines.splice(random.int(lines.length), 0, ...lines.slice(at, at + 8))),
  (text, random) => changeLines(text, random, (lines, at) => lines.push(...lines.splice(at, 3))),
  (text, random) =>
    changeLines(text, random, (lines, at) =>
      lines.splice(at, 1, `${random.pick([' ', '  ', '\t', '- ', '#'])}${lines[at]}`),
    ),
  (text, random) => changeLines(text, random, (lines, at) => lines.splice(at, 1, lines[at].slice(1 + random.int(3)))),
  (text, random) => changeLines(text, random, (lines, at) => lines.splice(at, 0, awkward(random))),
  (text, random, other) =>
    changeLines(text, random, (lines, at) => lines.splice(at, 0, ...random.pick(other).split('\n').slice(0, 12))),
  // The whole.
  (_, random, other) => random.pick(other),
  (text, random) =>
    text + random.pick(['---\n', '...\n', `\n---\n${text}`, text, '\t', '<<: *a\n', '%YAML 1.2\n---\n', '}']),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (_, random) => awkward(random),
  (text, random) => text.replace(/\S+/g, (word) => (random.chance(0.01) ? '' : word)),
];

/** Thai as old programs wrote it, one byte a character. */
const tis620 = (text) =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0xe01 && code <= 0xe5b ? code - 0xe00 + 0xa0 : code & 0xff;
    }),
  );

/** Changes of bytes, after which a file may be no text. */
const BYTE_CHANGES = [
  (bytes, random) => bytes.subarray(0, random.int(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.int(bytes.length + 1)),
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let times = random.int(4); times >= 0; times -= 1) changed[random.int(changed.length || 1)] = random.int(256);
    return changed;
  },
  (bytes, random) => {
    const at = random.int(bytes.length + 1);
    const more = Buffer.from(Array.from({ length: 1 + random.int(6) }, () => random.int(256)));
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  },
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  (bytes) => tis620(bytes.toString('utf8')),
  () => Buffer.alloc(0),
  (_, random) => Buffer.from(Array.from({ length: random.int(400) }, () => random.int(256))),
];

/** The bytes of a file, broken in one way or in several. */
export function brokenBytes(bytes, random, others) {
  let broken = bytes;
  for (let times = random.pick([1, 1, 1, 2, 5]); times > 0; times -= 1) {
    broken = random.chance(0.15)
      ? random.pick(BYTE_CHANGES)(broken, random)
      : Buffer.from(random.pick(TEXT_CHANGES)(broken.toString('utf8'), random, others));
  }
  return broken;
}
