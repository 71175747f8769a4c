import { AlignmentType, Header, type ISectionOptions, PageNumber, Paragraph, SimpleField, TextRun } from 'docx';
import type { Style } from '../spelling.ts';
import { type Lie, sectionPage } from './page.ts';

/** A sheet of a letter: its number between dashes at the top from the second page on, nothing below. */
export function letterPage(
  lie: Lie,
  first: boolean,
  { digits }: Pick<Style, 'digits'>,
): Omit<ISectionOptions, 'children'> {
  const { properties } = sectionPage(lie, { digits });
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
  return first
    ? { properties: { ...properties, titlePage: true }, headers: { default: number, first: blank } }
    : { ...(properties && { properties }), headers: { default: number } };
}
