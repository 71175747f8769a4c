import { toArabicDigits } from '../text/thai-text.ts';

/** Kinds of private data that can be told by their form. */
type PrivateKind = 'national-id' | 'mobile' | 'email';

/** A piece of a text that must not be public: where it starts (UTF-16), and what stands there. */
export interface PrivatePiece {
  readonly kind: PrivateKind;
  readonly index: number;
  readonly found: string;
}

/** What people put between digits: spaces, hyphens and dashes, dots; and what nobody sees. */
const GAP = '[ \\t\\u00a0\\u202f._\\u2010-\\u2015\\u2212\\-\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const BEFORE = '(?<![0-9])';
const AFTER = '(?![0-9])';

/** Thirteen digits in one run, in groups of any size with one sign between. */
const THIRTEEN = new RegExp(`${BEFORE}(?:[0-9]${GAP}?){12}[0-9]${AFTER}`, 'g');
/** Ten digits from 06, 08 or 09, the first ones perhaps in brackets. */
const MOBILE = new RegExp(`${BEFORE}\\(?0(?:${GAP}?[0-9]){0,2}\\)?(?:${GAP}?[0-9]){7,9}${AFTER}`, 'g');
/** The same after the country's code. */
const ABROAD = new RegExp(
  `(?:\\+|${BEFORE}00)${GAP}?66${GAP}?(?:\\(0\\)|0)?${GAP}?[689](?:${GAP}?[0-9]){8}${AFTER}`,
  'g',
);
const EMAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]+@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;

/** Who gives mailboxes to private persons, by the first label of the domain. */
const PRIVATE_MAIL: ReadonlySet<string> = new Set(
  (
    'gmail googlemail hotmail outlook live msn windowslive passport yahoo ymail rocketmail icloud me mac aol gmx ' +
    'proton protonmail pm tutanota tuta zoho zohomail yandex mail email inbox fastmail hey naver daum hanmail qq 163 126 ' +
    'sina foxmail thaimail chaiyo sanook'
  ).split(' '),
);
const NATIONAL = /^(?:com|net|org|me|co|th|co\.th|in\.th|com\.[a-z]{2}|co\.[a-z]{2}|[a-z]{2})$/;

/** Groups that people write a mobile number in; anything else is a row of other numbers. */
const MOBILE_SHAPES: ReadonlySet<string> = new Set(
  '10 3-3-4 3-7 2-4-4 2-8 3-4-3 6-4 1-9 1-4-5 1-4-4-1 3-3-2-2 3-2-2-3 1-2-3-4 2-2-2-2-2 3-3-3-1'.split(' '),
);
/** Groups that people write a national id in. */
const ID_SHAPES: ReadonlySet<string> = new Set(
  '13 1-4-5-2-1 1-12 1-4-5-3 1-4-8 1-3-9 4-4-5 3-3-3-4 3-4-3-3 4-3-3-3 4-4-4-1 1-4-4-4 1-3-3-3-3 5-4-4 12-1 5-5-2-1 1-4-4-3-1 10-3 3-10'.split(
    ' ',
  ),
);

const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '');
const shapeOf = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .split(/[^0-9]+/)
    .filter((group) => group !== '')
    .map((group) => group.length)
    .join('-');
const everyDigitAlone = (shape: string): boolean => /^1(-1)*$/.test(shape);

/** Whether thirteen digits end in the check digit of the twelve before it (modulo 11). */
function hasCheckDigit(thirteen: string): boolean {
  const sum = [...thirteen.slice(0, 12)].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === Number(thirteen[12]);
}

function isNationalId(found: string): boolean {
  const shape = shapeOf(found);
  return (ID_SHAPES.has(shape) || everyDigitAlone(shape)) && hasCheckDigit(digitsOf(found));
}

function isMobile(found: string): boolean {
  const shape = shapeOf(found);
  return /^0[689][0-9]{8}$/.test(digitsOf(found)) && (MOBILE_SHAPES.has(shape) || everyDigitAlone(shape));
}

function isPrivateMail(domain: string): boolean {
  const [first = '', ...rest] = domain.toLowerCase().split('.');
  return PRIVATE_MAIL.has(first) && NATIONAL.test(rest.join('.'));
}

/** A row of numbers that goes on before or after is no number of a person: `2565-08-12 …`. */
const standsAlone = (text: string, index: number, found: string): boolean =>
  found === digitsOf(found) ||
  !(
    /[0-9][-./\u2010-\u2015]$/.test(text.slice(0, index)) ||
    /^[-./\u2010-\u2015][0-9]/.test(text.slice(index + found.length))
  );

/** Every match that counts; one that doesn't hides none that begins later inside it. */
function matchesOf(pattern: RegExp, text: string, counts: (match: RegExpExecArray) => boolean): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (counts(match)) found.push(match);
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

/**
 * What in a text is private by its form: national ids with their check digit, mobile numbers, mailboxes of private
 * persons. Digits may be Thai or Arabic, with or without signs between. Office telephones, order numbers and amounts
 * are not. In order of place.
 */
export function privateData(text: string): PrivatePiece[] {
  const plain = toArabicDigits(text).replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const pieces = (kind: PrivateKind, pattern: RegExp, isOne: (match: RegExpExecArray) => boolean) =>
    matchesOf(pattern, plain, isOne).map(({ 0: found, index }): PrivatePiece => {
      return { kind, index, found: text.slice(index, index + found.length) };
    });
  const alone = ({ 0: found, index }: RegExpExecArray) => standsAlone(plain, index, found);
  const all = [
    ...pieces('national-id', THIRTEEN, (match) => isNationalId(match[0]) && alone(match)),
    ...pieces('mobile', ABROAD, alone),
    ...pieces('mobile', MOBILE, (match) => isMobile(match[0]) && alone(match)),
    ...pieces('email', EMAIL, ([, domain = '']) => isPrivateMail(domain)),
  ];
  const covered = (piece: PrivatePiece, rank: number) =>
    all
      .slice(0, rank)
      .some(({ index, found }) => piece.index < index + found.length && index < piece.index + piece.found.length);
  return all.filter((piece, rank) => !covered(piece, rank)).sort((a, b) => a.index - b.index);
}
