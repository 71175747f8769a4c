import type { CellStyle } from 'hucre/xlsx';

/** The font of Thai official documents, in points. */
export const FORM_FONT = { name: 'TH Sarabun New', size: 14 } as const;

const LINE = { style: 'thin', color: { rgb: '8C8C8C' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** Texts are kept as they were typed: `@` stops a spreadsheet from turning them into dates or formulas. */
const TEXT = '@';

/** How the cells of a form look, and which of them may be filled in. */
export const STYLES = {
  title: { font: { ...FORM_FONT, size: 18, bold: true } },
  label: { font: { ...FORM_FONT, bold: true }, alignment: { vertical: 'center' } },
  shown: { font: FORM_FONT, alignment: { vertical: 'center' } },
  note: { font: { ...FORM_FONT, italic: true }, alignment: { vertical: 'center' } },
  heading: {
    font: { ...FORM_FONT, bold: true },
    fill: fill('D9E2F3'),
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text: {
    font: FORM_FONT,
    fill: fill('F2F2F2'),
    border: BORDER,
    numFmt: TEXT,
    alignment: { vertical: 'top', wrapText: true },
  },
  number: {
    font: FORM_FONT,
    fill: fill('F2F2F2'),
    border: BORDER,
    alignment: { horizontal: 'right', vertical: 'top', indent: 1 },
  },
  count: {
    font: FORM_FONT,
    fill: fill('F2F2F2'),
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'top' },
  },
  textInput: {
    font: FORM_FONT,
    fill: fill('FFF9DB'),
    border: BORDER,
    numFmt: TEXT,
    alignment: { vertical: 'top', wrapText: true },
    protection: { locked: false },
  },
  numberInput: {
    font: FORM_FONT,
    fill: fill('FFF9DB'),
    border: BORDER,
    alignment: { horizontal: 'right', vertical: 'top', indent: 1 },
    protection: { locked: false },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;
