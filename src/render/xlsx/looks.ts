import type { Cell as SheetCell, CellStyle } from 'hucre/xlsx';
import type { Tone } from '../../views/document.ts';

/** The font of workbooks; a machine without it takes its own for Thai. */
export const SHEET_FONT = { name: 'TH SarabunPSK', size: 14 } as const;

const COLORS: Readonly<Record<Tone, { rgb: string } | undefined>> = {
  good: { rgb: '17612C' },
  warn: { rgb: '7A4B00' },
  bad: { rgb: 'A11212' },
  muted: { rgb: '57606A' },
  strong: undefined,
};
const LINE = { style: 'thin', color: { rgb: 'C3CAD2' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E9EEF5' } } as const;

/** How a cell of a sheet looks. */
export interface Look {
  readonly align?: 'left' | 'right' | 'center';
  readonly tone?: Tone | undefined;
  readonly bold?: boolean;
  readonly size?: number;
  readonly boxed?: boolean;
  readonly head?: boolean;
  readonly format?: string | undefined;
}

function styleOf({ align = 'left', tone, bold, size, boxed, head, format }: Look): CellStyle {
  const color = tone && COLORS[tone];
  const heavy = bold || head || tone === 'strong' || tone === 'bad';
  return {
    font: { ...SHEET_FONT, ...(size && { size }), ...(heavy && { bold: true }), ...(color && { color }) },
    alignment: {
      horizontal: align,
      vertical: head ? 'bottom' : 'top',
      wrapText: true,
      ...(boxed && align !== 'center' && { indent: 1 }),
    },
    ...(boxed && { border: BORDER }),
    ...(head && { fill: HEAD_FILL }),
    ...(format !== undefined && { numFmt: format }),
  };
}

/** What a spreadsheet takes for a formula when somebody types it. */
const FORMULA = /^\s*[=+\-@\u2212＝＋－＠]./u;
/** Of a cell whose content stays text, even when somebody edits it. */
const TEXT_FORMAT = '@';

/** A cell with its look: text stays text whatever it begins with. */
export function styledCell(value: string | number, look: Look): Partial<SheetCell> {
  if (typeof value === 'number') return { value, type: 'number', style: styleOf(look) };
  const format = FORMULA.test(value) ? TEXT_FORMAT : look.format;
  return { value, type: 'string', style: styleOf({ ...look, format }) };
}
