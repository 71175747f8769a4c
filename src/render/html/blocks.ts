import type { Block, Branch } from '../../views/document.ts';
import { inDigits, type Style } from '../format.ts';
import { withOpinionsTogether } from '../opinions.ts';
import { figureHtml } from './figure.ts';
import { clauseHtml, clausesHtml, letterheadHtml, signatureHtml } from './letter.ts';
import { type Content, html, joined } from './markup.ts';
import { tableHtml } from './table.ts';
import { textHtml, toneClass } from './text.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

function list({ items, ordered }: Of<'list'>, style: Style): Content {
  const tag = ordered ? 'ol' : 'ul';
  return html`<${tag}>${items.map((item) => html`<li>${textHtml(item, style)}</li>`)}</${tag}>`;
}

/** Branches as lists in lists. */
function branches(all: readonly Branch[], style: Style): Content {
  const items = all.map(
    ({ text, tone, below }) =>
      html`<li><span${toneClass(tone)}>${textHtml(text, style)}</span>${branches(below, style)}</li>`,
  );
  return items.length === 0 ? '' : html`<ul>${items}</ul>`;
}

function facts({ items }: Of<'facts'>, style: Style): Content {
  const pairs = items.map(
    ({ label, value }) => html`<div><dt>${inDigits(label, style)}</dt><dd>${textHtml(value, style)}</dd></div>`,
  );
  return html`<dl class="facts">${joined(pairs)}</dl>`;
}

/** A heading, with what it has of its own: a sheet to begin, a place in the middle. */
function heading({ level, text, newPage, centered }: Of<'heading'>, style: Style): Content {
  const names = [...(newPage ? ['new-page'] : []), ...(centered ? ['center'] : [])];
  return html`<h${level}${names.length > 0 ? html` class="${names.join(' ')}"` : ''}>${textHtml(text, style)}</h${level}>`;
}

function blockHtml(block: Block, style: Style): Content {
  switch (block.type) {
    case 'clause':
      return clauseHtml(block, style);
    case 'letterhead':
      return letterheadHtml(block, style);
    case 'signature':
      return signatureHtml(block, style);
    case 'heading':
      return heading(block, style);
    case 'paragraph':
      return html`<p${toneClass(block.tone)}>${textHtml(block.text, style)}</p>`;
    case 'list':
      return block.items.length === 0 ? '' : block.clauses ? clausesHtml(block, style) : list(block, style);
    case 'tree':
      return branches(block.branches, style);
    case 'facts':
      return block.items.length === 0 ? '' : facts(block, style);
    case 'table':
      return tableHtml(block, style);
    case 'figure':
      return figureHtml(block, style);
  }
}

/** Blocks as the content of a page, to be styled by `PAGE_STYLES`: no script, no inline style, nothing loaded. */
export const blocksHtml = (blocks: readonly Block[], style: Style): Content =>
  joined(
    withOpinionsTogether(blocks).map((group) =>
      'block' in group
        ? blockHtml(group.block, style)
        : html`<div class="opinions">${joined(group.opinions.map((each) => signatureHtml(each, style)))}</div>`,
    ),
  );
