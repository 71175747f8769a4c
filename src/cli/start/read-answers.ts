import { officesText, readOffices, type StartingOffice, type WrongOffice } from '../../data/scaffold/offices.ts';
import { isId } from '../../model/id.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import type { Agency } from '../../model/organisation.ts';
import { meaningOf, wholeNameOf } from '../../text/names.ts';
import { fixThai, toArabicDigits } from '../../text/thai-text.ts';
import { readTypedLink } from '../../text/typed-address.ts';
import { readTypedAmount } from '../../text/typed-amount.ts';
import type { InitWords } from '../../words/catalogue.ts';
import type { ScoreLabel } from './last-scores.ts';

/** The part of an answer that is wrong, when the rest may stand: what is asked for again, and what an empty answer puts there. */
export interface WrongPart {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** What an answer says in the form that is understood everywhere; or what would be right, and for which part of it. */
export type AnswerReading = { readonly value: string } | { readonly problem: string; readonly part?: WrongPart };

const MOST_OF_TEXT = 300;

/** Any words. */
export function readWords(answer: string, { known }: InitWords): AnswerReading {
  const value = fixThai(answer).trim();
  return value.length > MOST_OF_TEXT ? { problem: known.tooLong(MOST_OF_TEXT) } : { value };
}

/** One of a few, by its id or its name. */
export function readOneOf(
  answer: string,
  names: Readonly<Record<string, string>>,
  { known }: InitWords,
): AnswerReading {
  const things = Object.entries(names).map(([id, name]) => ({ id, names: [name] }));
  const meaning = meaningOf(answer, things);
  if ('id' in meaning) return { value: meaning.id };
  return {
    problem: known.choices(things.map(({ id, names: [name] }) => (name === id ? id : `${name} (${id})`)).join(' · ')),
  };
}

/** How many: `60`, `60 คน`. */
export function readCount(answer: string, { known }: InitWords): AnswerReading {
  const amount = readTypedAmount(answer);
  const isCount = amount && amount.unit !== '%' && Number.isInteger(amount.number) && amount.number > 0;
  return isCount && amount.number < 10_000_000 ? { value: String(amount.number) } : { problem: known.count };
}

const SCORE = /^(?:\d{1,2}(?:\.\d{1,2})?|100(?:\.0{1,2})?)$/;

/** A score, 0–100 with at most two decimals. */
export function readScore(answer: string, { known }: InitWords): AnswerReading {
  const amount = readTypedAmount(answer);
  const plain = toArabicDigits(answer).match(/[\d.]+/)?.[0] ?? '';
  const unit = amount?.unit ?? 'คะแนน';
  return amount && SCORE.test(plain) && (unit === '%' || unit === 'คะแนน')
    ? { value: plain }
    : { problem: known.score };
}

/** A link, also one that begins with its host. */
export function readLink(answer: string, { known }: InitWords): AnswerReading {
  const value = readTypedLink(answer);
  return value === undefined ? { problem: known.website } : { value };
}

/** An e-mail address, by the form that the schema asks for. */
export const readMail = (answer: string, { known }: InitWords): AnswerReading =>
  /^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(answer) ? { value: answer } : { problem: known.email };

/** A page on the web, or words that tell where it is found. */
export const readPage = (answer: string, words: InitWords): AnswerReading =>
  readWords(readTypedLink(answer) ?? answer, words);

/** Scores of things in their order, `-` for one that is not known, or each behind its label: `86.13 82.75 -`, `IIT 86.13`. */
export function readScores(
  answer: string,
  labels: readonly ScoreLabel[],
  wrongOne: (label: string, token: string) => string,
  words: InitWords,
): AnswerReading {
  const typed = toArabicDigits(answer);
  const found = new Map<string, string>();
  const labelOf = (token: string) =>
    labels.findIndex(({ key, label }) => [key, label.toLowerCase()].includes(token.toLowerCase()));
  let next = 0;
  let labelled = false;
  for (const { 0: token, index } of typed.matchAll(/[^\s,;=:]+/g)) {
    const after = typed.slice(index + token.length);
    const at = labelOf(token);
    if (at >= 0 && (/^\s*[=:]/.test(after) || /[a-z]/i.test(token))) {
      [next, labelled] = [at, true];
      continue;
    }
    const label = labels[next];
    if (!label) return { problem: words.known.scoreCount(labels.map((each) => each.label).join(' ')) };
    next += 1;
    if (token === '-') continue;
    const reading = readScore(token, words);
    if ('problem' in reading) {
      const part = { start: index, end: index + token.length, instead: '-' };
      return { problem: wrongOne(label.label, token), part };
    }
    found.set(label.key, reading.value);
  }
  if (!labelled && next < labels.length)
    return { problem: words.known.scoreCount(labels.map((each) => each.label).join(' ')) };
  return { value: [...found].map(([key, value]) => `${key}=${value}`).join(' ') };
}

const wrongOffice = (answer: string, { start, end, why }: WrongOffice, { known }: InitWords): AnswerReading => ({
  problem: known.office[why](answer.slice(start, end)),
  part: { start, end, instead: '' },
});

/** Offices by name, each given an id. */
export function readOfficeNames(answer: string, kind: Agency['kind'], words: InitWords): AnswerReading {
  const read = readOffices(answer, kind);
  return 'wrong' in read ? wrongOffice(answer, read.wrong, words) : { value: officesText(read.offices) };
}

/** Changes of ids: `3=roads`, `กองช่าง=roads`, also with the short name. The first that can't be made comes back as wrong. */
export function readOfficeIds(answer: string, offered: readonly StartingOffice[], words: InitWords): AnswerReading {
  const changed = [...offered];
  for (const match of answer.matchAll(/[^,;\n]+/g)) {
    const [which = '', id = '', short] = match[0].split('=').map((each) => each.trim());
    if (which === '' && id === '') continue;
    const named = wholeNameOf(
      which,
      changed.map(({ id: own, name }) => ({ id: own, names: [name, own] })),
    );
    const at = named === undefined ? Number(toArabicDigits(which)) - 1 : changed.findIndex((each) => each.id === named);
    const office = changed[at];
    const taken = changed.some((each, index) => index !== at && each.id === id);
    if (!office || !isId(id) || id === ALL_OFFICES || taken) {
      const part = { start: match.index, end: match.index + match[0].length, instead: '' };
      return { problem: taken ? words.known.office.twice(id) : words.known.idChange(match[0].trim()), part };
    }
    changed[at] = { ...office, id, ...(short && { short }) };
  }
  return { value: officesText(changed) };
}
