import { INVISIBLE } from './private-plain.ts';

/** A mailbox or a LINE id of a person in a plain text. */
export interface PrivateAddress {
  readonly kind: 'email' | 'line-id';
  readonly start: number;
  readonly end: number;
}

/** Who gives mailboxes to private persons, by the label of the domain before its ending. */
const PRIVATE_MAIL: ReadonlySet<string> = new Set(
  (
    'gmail googlemail hotmail outlook live msn windowslive passport yahoo ymail rocketmail icloud me mac aol gmx ' +
    'proton protonmail pm tutanota tuta zoho zohomail yandex mail email inbox fastmail hey naver daum hanmail qq 163 126 ' +
    'sina foxmail thaimail chaiyo sanook hunsa kapook jinet ji-net loxinfo csloxinfo ' +
    'asianet truemail maxnet tttmaxnet totonline ksc cscoms mweb lemononline a-net samarts thaiinter'
  ).split(' '),
);
/** Endings in which the last label but one is none of anybody's. */
const SHARED = /^(?:com|co|net|org|in|or|ac|go|mi)$/;
const OF_BODIES = /^(?:or|ac|go|mi)$/;

const GAP = `[ \\t${INVISIBLE}]{0,4}`;
const DOT = `${GAP}(?:\\.|[([{]${GAP}(?:dot|จุด)${GAP}[)\\]}]|[ \\t]dot[ \\t])${GAP}`;
const AT = `(?:@|[([{<]${GAP}(?:at|@|แอ[ดท]|แอ็[ดท])${GAP}[)\\]}>]|[ \\t](?:at|แอ[ดท]|แอ็[ดท])[ \\t])`;
/** What each `AT` begins with: to look for it alone is quick. */
const MAY_BE_AT = new RegExp(`@|[ \\t([{<${INVISIBLE}](?:at|แอ)`, 'i');
const LABEL = `[a-z0-9](?:[a-z0-9-${INVISIBLE}]{0,62})`;
const DOMAIN = new RegExp(`${AT}${GAP}(${LABEL}(?:${DOT}${LABEL}){1,6})`, 'gi');
const ASCII_NAME = new RegExp(`[a-z0-9](?:[a-z0-9._%+${INVISIBLE}-]|[ \\t]{1,2}\\.[ \\t]{1,2}){0,63}$`, 'i');
const ANY_NAME = new RegExp(`[\\p{L}\\p{M}\\p{N}._%+${INVISIBLE}-]{1,64}$`, 'u');
const SIGNS_OF_DOT = new RegExp(`${GAP}[([{]?${GAP}(?:\\.|dot|จุด)${GAP}[)\\]}]?${GAP}`, 'gi');

/** How many labels of a domain are a private mailbox's, from the left; 0 when it is none. */
function privateLabels(labels: readonly string[]): number {
  for (let index = 0; index < labels.length - 1; index += 1) {
    const [next = '', after] = labels.slice(index + 1);
    if (!PRIVATE_MAIL.has(labels[index] ?? '') || OF_BODIES.test(next)) continue;
    if (after === undefined || !/^[a-z]{2}$/.test(after)) {
      if (/^[a-z]{2,24}$/.test(next) && (after === undefined || /^(?:com|net|org|me|co|th)$/.test(next)))
        return index + 2;
    } else if (SHARED.test(next)) return index + 3;
  }
  return 0;
}

/** Where the name before an at sign begins; `undefined` when there is none. */
function nameStart(text: string, at: number, spaceAfter: boolean): number | undefined {
  const before = text.slice(Math.max(0, at - 72), at);
  const name = before.trimEnd();
  const spaced = name.length < before.length;
  if (before.length - name.length > 4 || /\n/.test(before.slice(name.length))) return undefined;
  const own = ASCII_NAME.exec(name) ?? (spaced && !spaceAfter ? null : ANY_NAME.exec(name));
  return own ? at - before.length + own.index : undefined;
}

function* mailboxes(text: string): Generator<PrivateAddress> {
  DOMAIN.lastIndex = 0;
  for (let match = DOMAIN.exec(text); match; match = DOMAIN.exec(text)) {
    const [whole, domain = ''] = match;
    const labels = domain
      .replaceAll(INVISIBLE, '')
      .toLowerCase()
      .split(SIGNS_OF_DOT)
      .map((label) => label.replace(/^-+|-+$/g, ''));
    const count = privateLabels(labels);
    const sign = whole.slice(0, whole.length - domain.length);
    const start = count > 0 ? nameStart(text, match.index, /\s$/.test(sign)) : undefined;
    if (start === undefined) continue;
    let end = match.index + sign.length;
    SIGNS_OF_DOT.lastIndex = 0;
    const ends = [...domain.matchAll(SIGNS_OF_DOT)].map(({ index }) => index);
    end += ends[count - 1] ?? domain.length;
    yield { kind: 'email', start, end };
  }
}

const SPACE = `[ \\t${INVISIBLE}]{0,4}`;
const LINE = '(?:(?<![a-z])line(?![a-z])|ไลน์)';
const ID = '(?:(?<![a-z])id(?![a-z])|ไอดี)';
const JOIN = `[ \\t._${INVISIBLE}-]{0,3}`;
const SAYS = `${SPACE}(?:[:=\\-]|คือ|is|ชื่อ)?${SPACE}["'“(~]?`;
const LINE_ID = new RegExp(
  `(?:(?:${LINE}${JOIN}${ID}|${ID}${JOIN}${LINE})${SAYS}|${LINE}${SPACE}[:=]${SPACE}["'“(~]?|${LINE}[ \\t]{1,2}(?=[a-z][a-z._-]*[0-9]))([a-z0-9](?:[a-z0-9._${INVISIBLE}-]){3,19})(?![a-z0-9@/])`,
  'gi',
);
const LINE_LINK = /line\.me\/(?:r\/)?ti\/p\/(?:~|%7e)?(?!@|%40)[a-z0-9._~-]{3,40}/gi;
/** What follows the word LINE and is no id of anybody. */
const NO_ID =
  /^(?:official|account|accounts|group|groups|notify|today|openchat|open|chat|application|apps?|https?|line|ชื่อ|none|null|true|false|todo|website|facebook|channel|bot|messenger|liff|\d{1,6}$)/i;

function* lineIds(text: string): Generator<PrivateAddress> {
  for (const match of text.matchAll(LINE_ID)) {
    const id = match[1] as string;
    const end = match.index + match[0].length;
    if (!NO_ID.test(id)) yield { kind: 'line-id', start: end - id.length, end };
  }
  for (const { 0: link, index } of text.matchAll(LINE_LINK))
    yield { kind: 'line-id', start: index, end: index + link.length };
}

/** Mailboxes at private providers and LINE ids of persons, each kind in order of place. Official accounts begin with `@` and are none. */
export const privateAddresses = (text: string): PrivateAddress[] => [
  ...(MAY_BE_AT.test(text) ? mailboxes(text) : []),
  ...(/line|ไลน์/i.test(text) ? lineIds(text) : []),
];
