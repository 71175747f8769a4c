import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SimpleField,
  TextRun,
} from 'docx';
import type { Style } from '../format.ts';

/** Twentieths of a point, the unit of the file, in a centimetre. */
const TWIPS_PER_CM = 1440 / 2.54;
/** Centimetres as twips. */
export const cm = (length: number): number => Math.round(length * TWIPS_PER_CM);

const A4 = { width: 11_906, height: 16_838 } as const;
/** The margins of official letters. */
const MARGINS = { left: cm(3), right: cm(2), top: cm(2.5), bottom: cm(2) } as const;

/** Whether a sheet of paper is upright or laid across. */
export type Orientation = 'portrait' | 'landscape';

/** Twips between the left and the right margin. */
export const roomOf = (orientation: Orientation): number =>
  (orientation === 'portrait' ? A4.width : A4.height) - MARGINS.left - MARGINS.right;

/** A4 with the margins of official letters and the number of the page below. */
export function sectionPage(
  orientation: Orientation,
  { digits }: Pick<Style, 'digits'>,
): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      page: {
        size: {
          ...A4,
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { ...MARGINS, header: cm(1.25), footer: cm(1), gutter: 0 },
        pageNumbers: { formatType: digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
  };
}

/** What a sheet of a letter is: the first of all, and what stands at its foot. */
interface LetterSheet {
  readonly isFirst: boolean;
  readonly foot: readonly Paragraph[];
}

/** A sheet of a letter: its number between dashes at the top from the second page on. */
export function letterPage(
  orientation: Orientation,
  { isFirst, foot }: LetterSheet,
  { digits }: Pick<Style, 'digits'>,
): Omit<ISectionOptions, 'children'> {
  const { properties } = sectionPage(orientation, { digits });
  const number = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun('- '),
          digits === 'thai' ? new SimpleField('PAGE \\* THAIARABIC') : new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(' -'),
        ],
      }),
    ],
  });
  const blank = new Header({ children: [new Paragraph({})] });
  return {
    properties: { ...properties, ...(isFirst && { titlePage: true }) },
    headers: { default: number, ...(isFirst && { first: blank }) },
    ...(foot.length > 0 && { footers: { default: new Footer({ children: foot }) } }),
  };
}
