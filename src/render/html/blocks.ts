import type { Block } from '../../views/document.ts';
import { withOpinionsTogether } from '../opinions.ts';
import { figureHtml } from './figure.ts';
import { clauseHtml, clausesHtml, letterheadHtml, signatureHtml } from './letter.ts';
import { type HtmlOptions, textHtml, toneClass, wordsHtml } from './text.ts';
import { tableHtml } from './table.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

function list(block: Of<'list'>, options: HtmlOptions): string {
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${textHtml(item, options)}</li>`).join('')}</${tag}>`;
}

function facts(block: Of<'facts'>, options: HtmlOptions): string {
  const pairs = block.items.map(
    (item) => `<div><dt>${wordsHtml(item.label, options)}</dt><dd>${textHtml(item.value, options)}</dd></div>`,
  );
  return `<dl class="facts">${pairs.join('\n')}</dl>`;
}

/** What a heading has of its own: a sheet to begin, a place in the middle. */
function headingClass({ newPage, centered }: Of<'heading'>): string {
  const names = [...(newPage ? ['new-page'] : []), ...(centered ? ['center'] : [])];
  return names.length > 0 ? ` class="${names.join(' ')}"` : '';
}

function blockHtml(block: Block, options: HtmlOptions): string {
  switch (block.type) {
    case 'clause':
      return clauseHtml(block, options);
    case 'letterhead':
      return letterheadHtml(block, options);
    case 'signature':
      return signatureHtml(block, options);
    case 'heading':
      return `<h${block.level}${headingClass(block)}>${textHtml(block.text, options)}</h${block.level}>`;
    case 'paragraph':
      return `<p${toneClass(block.tone)}>${textHtml(block.text, options)}</p>`;
    case 'list':
      return block.items.length === 0 ? '' : block.clauses ? clausesHtml(block, options) : list(block, options);
    case 'facts':
      return block.items.length === 0 ? '' : facts(block, options);
    case 'table':
      return tableHtml(block, options);
    case 'figure':
      return figureHtml(block, options);
  }
}

/** Blocks as the content of a page, to be styled by `PAGE_STYLES`: no script, no inline style, nothing loaded. */
export const blocksHtml = (blocks: readonly Block[], options: HtmlOptions): string =>
  withOpinionsTogether(blocks)
    .map((group) =>
      'block' in group
        ? blockHtml(group.block, options)
        : `<div class="opinions">${group.opinions.map((each) => signatureHtml(each, options)).join('\n')}</div>`,
    )
    .join('\n');
