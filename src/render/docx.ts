import { AlignmentType, HeadingLevel, Paragraph } from 'docx';
import { docxBlocks, type Piece } from './docx/blocks.ts';
import { SIZES } from './docx/fonts.ts';
import { stretches } from './docx/lies.ts';
import { packDocx } from './docx/pack.ts';
import { letterPage } from './docx/letter-page.ts';
import { roomOf, sectionPage } from './docx/page.ts';
import { runsOf, toneLook } from './docx/text.ts';
import { type SlowWriter, styleOf } from './options.ts';
import { spellText } from './spelling.ts';

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
  const parts = stretches(document.blocks, style).map(({ lie, blocks }) => ({
    lie,
    pieces: docxBlocks(blocks, style, roomOf(lie)),
  }));
  const sections = parts.map(({ lie, pieces }, index) => {
    const children: Piece[] = [
      ...(index === 0 && !isMemo ? [title] : []),
      ...pieces,
      ...(index === parts.length - 1 ? foot : []),
    ];
    return { ...(isMemo ? letterPage(lie, index === 0, style) : sectionPage(lie, style)), children };
  });
  return packDocx(spellText(document.title, style), sections, style);
};
