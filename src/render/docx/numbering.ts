import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Style } from '../format.ts';
import { cm } from './page.ts';

/** The names of the two kinds of lists. */
export const NUMBERING = { bullets: 'bullets', numbers: 'numbers' } as const;

/** The two kinds of lists: bullets, and numbers in the digits of the document. */
export function numbering({ digits }: Pick<Style, 'digits'>): INumberingOptions {
  const base = {
    level: 0,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: cm(1.25), hanging: cm(0.75) } } },
  } as const;
  const format = digits === 'thai' ? LevelFormat.THAI_NUMBERS : LevelFormat.DECIMAL;
  return {
    config: [
      { reference: NUMBERING.bullets, levels: [{ ...base, format: LevelFormat.BULLET, text: '•' }] },
      { reference: NUMBERING.numbers, levels: [{ ...base, format, text: '%1.' }] },
    ],
  };
}
