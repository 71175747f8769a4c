import { toThaiDigits } from '../text/thai-text.ts';
import type { Letterhead, Signature } from '../views/document.ts';
import { inDigits, type Style, runningText } from './format.ts';

/** One labelled field at the head of a letter. */
export type LetterField = Letterhead['rows'][number][number];

/** What stands behind a label of a letter; the number of a document is in the digits of the style wholly. */
export function fieldText({ key, value }: LetterField, style: Style): string {
  const text = runningText(value, style);
  return key === 'number' && style.digits === 'thai' ? toThaiDigits(text) : text;
}

const DOTS = '.'.repeat(46);

/** The line to sign on, the name in brackets (dots for one that is not known) and the posts below it. */
export const signatureLines = ({ name, posts }: Pick<Signature, 'name' | 'posts'>): readonly [string, ...string[]] => [
  DOTS,
  `(${name ?? DOTS})`,
  ...posts,
];

/** The number before a paragraph of official prose, `๑.`. */
export const clauseNumber = (index: number, style: Pick<Style, 'digits'>): string => inDigits(`${index + 1}`, style);
