import { AlignmentType, HeadingLevel, Paragraph } from 'docx';
import { docxBlocks, type Piece } from './docx/blocks.ts';
import { SIZES } from './docx/fonts.ts';
import { stretches } from './docx/orientation.ts';
import { packDocx } from './docx/pack.ts';
import { letterPage, roomOf, sectionPage } from './docx/page.ts';
import { runsOf, toneLook } from './docx/text.ts';
import { blocksInDigits } from './in-digits.ts';
import { type SlowWriter, styleOf } from './options.ts';
import { runningText } from './format.ts';

/**
 * Writes a Word file as official paper is made: A4, TH SarabunPSK of 16 points, wide tables on sheets laid across,
 * headings of tables on each page, rows whole, figures as tables.
 */
export const writeDocx: SlowWriter = async (document, options) => {
  const style = styleOf(options);
  const isMemo = document.layout === 'memo';
  const title = new Paragraph({
    alignment: AlignmentType.LEFT,
    heading: HeadingLevel.HEADING_1,
    children: runsOf(document.title, style),
  });
  const foot = document.foot.map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { before: index === 0 ? 240 : 0 },
        children: runsOf(text, style, { ...toneLook('muted'), size: SIZES.small }),
      }),
  );
  const parts = stretches(blocksInDigits(document, style), style).map(({ orientation, blocks }) => ({
    orientation,
    pieces: docxBlocks(blocks, style, roomOf(orientation)),
  }));
  const sections = parts.map(({ orientation, pieces }, index) => {
    const children: Piece[] = [
      ...(index === 0 && !isMemo ? [title] : []),
      ...pieces,
      ...(index === parts.length - 1 ? foot : []),
    ];
    return { ...(isMemo ? letterPage(orientation, index === 0, style) : sectionPage(orientation, style)), children };
  });
  return packDocx(runningText(document.title, style), sections, style);
};
