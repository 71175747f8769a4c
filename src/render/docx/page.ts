import {
  AlignmentType,
  Footer,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Style } from '../spelling.ts';

/** Twentieths of a point, the unit of the file, in a centimetre. */
const TWIPS_PER_CM = 1440 / 2.54;
/** Centimetres as twips. */
export const cm = (length: number): number => Math.round(length * TWIPS_PER_CM);

const A4 = { width: 11_906, height: 16_838 } as const;
/** The margins of official letters. */
const MARGINS = { left: cm(3), right: cm(2), top: cm(2.5), bottom: cm(2) } as const;

/** How a sheet of paper lies. */
export type Lie = 'portrait' | 'landscape';

/** Twips between the left and the right margin. */
export const roomOf = (lie: Lie): number => (lie === 'portrait' ? A4.width : A4.height) - MARGINS.left - MARGINS.right;

/** A4 with the margins of official letters and the number of the page below. */
export function sectionPage(lie: Lie, { digits }: Pick<Style, 'digits'>): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      page: {
        size: {
          ...A4,
          orientation: lie === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
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
