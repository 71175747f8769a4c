import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Style } from '../format.ts';
import { cm } from './page.ts';

/** The names of the two kinds of lists. */
export const NUMBERING = { bullets: 'bullets', numbers: 'numbers' } as const;

/** The innermost level of bullets, counted from 0: what lies deeper stands beside it. */
export const DEEPEST = 5;

/** The two kinds of lists: bullets, and numbers in the digits of the document. */
export function numbering({ digits }: Pick<Style, 'digits'>): INumberingOptions {
  const at = (level: number) =>
    ({
      level,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: cm(1.25 + 0.75 * level), hanging: cm(0.75) } } },
    }) as const;
  const levels = Array.from({ length: DEEPEST + 1 }, (_, level) => level);
  const format = digits === 'thai' ? LevelFormat.THAI_NUMBERS : LevelFormat.DECIMAL;
  return {
    config: [
      {
        reference: NUMBERING.bullets,
        levels: levels.map((level) => ({ ...at(level), format: LevelFormat.BULLET, text: '•' })),
      },
      { reference: NUMBERING.numbers, levels: [{ ...at(0), format, text: '%1.' }] },
    ],
  };
}
