import { AlignmentType, HeadingLevel, Paragraph } from 'docx';
import type { Block, Text } from '../views/document.ts';
import { docxBlocks, type Piece } from './docx/blocks.ts';
import { SIZES } from './docx/fonts.ts';
import { stretches } from './docx/orientation.ts';
import { packDocx } from './docx/pack.ts';
import { letterPage, roomOf, sectionPage } from './docx/page.ts';
import { runsOf, toneLook } from './docx/text.ts';
import { blocksInDigits } from './in-digits.ts';
import { type SlowWriter, styleOf } from './options.ts';
import { runningText } from './format.ts';

/** Between the last lines of a document where they stand one after another. */
const BETWEEN = ' · ';

/** A letter and what is attached to it, which begins with a heading on a sheet of its own. */
function letterAndAttached(blocks: readonly Block[]): (readonly Block[])[] {
  const from = blocks.findIndex((block) => block.type === 'heading' && block.newPage);
  return from > 0 ? [blocks.slice(0, from), blocks.slice(from)] : [blocks];
}

/**
 * Writes a Word file as official paper is made: A4, TH SarabunPSK of 16 points, wide tables on sheets laid across,
 * headings of tables on each page, rows whole, figures as tables. What is attached to a letter has the last lines of the
 * document at the foot of each sheet.
 */
export const writeDocx: SlowWriter = async (document, options) => {
  const style = styleOf(options);
  const isMemo = document.layout === 'memo';
  const title = new Paragraph({
    alignment: AlignmentType.LEFT,
    heading: HeadingLevel.HEADING_1,
    children: runsOf(document.title, style),
  });
  const footLine = (text: Text, before = 0) =>
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { before },
      children: runsOf(text, style, { ...toneLook('muted'), size: SIZES.small }),
    });
  const foot = document.foot.map((text, index) => footLine(text, index === 0 ? 240 : 0));
  const footOfSheets = [footLine(document.foot.flatMap((text, index) => (index === 0 ? text : [BETWEEN, ...text])))];
  const blocks = blocksInDigits(document, style);
  const parts = (isMemo ? letterAndAttached(blocks) : [blocks]).flatMap((part, at) =>
    stretches(part, style).map((stretch) => ({ ...stretch, isAttached: at > 0 })),
  );
  const sections = parts.map(({ orientation, blocks: own, isAttached }, index) => {
    const children: Piece[] = [
      ...(index === 0 && !isMemo ? [title] : []),
      ...docxBlocks(own, style, roomOf(orientation)),
      ...(index === parts.length - 1 && !isAttached ? foot : []),
    ];
    const page = isMemo
      ? letterPage(orientation, { isFirst: index === 0, foot: isAttached ? footOfSheets : [] }, style)
      : sectionPage(orientation, style);
    return { ...page, children };
  });
  return packDocx(runningText(document.title, style), sections, style);
};
