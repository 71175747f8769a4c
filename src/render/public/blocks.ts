import type { Card, Fact, Link, PageBlock } from '../../views/public/page.ts';
import { blocksHtml } from '../html/blocks.ts';
import { attribute, escaped, type HtmlOptions, cellHtml, textHtml } from '../html/text.ts';
import { publicFigureHtml } from './figure.ts';
import { linkHtml } from './link.ts';
import { marksHtml } from './marks.ts';
import { stripHtml } from './strip.ts';

const linkItems = (links: readonly Link[], options: HtmlOptions): string =>
  links.map((link) => `<li>${linkHtml(link, options)}</li>`).join('');

const evidence = (links: readonly Link[], options: HtmlOptions): string =>
  links.length > 0 ? `<ul class="evidence">${linkItems(links, options)}</ul>` : '';

function factsHtml(facts: readonly Fact[], className: string, options: HtmlOptions): string {
  if (facts.length === 0) return '';
  const pairs = facts.map(
    ({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${textHtml(value, options)}</dd></div>`,
  );
  return `<dl class="${className}">${pairs.join('')}</dl>`;
}

function cardHtml(card: Card, level: 2 | 3 | 4, options: HtmlOptions): string {
  const badge = card.badge ? `<p class="badge">${cellHtml(card.badge, options)}</p>` : '';
  const tag = `h${level}`;
  const id = card.id === undefined ? '' : ` id="${attribute(card.id)}"`;
  const title = linkHtml({ text: card.title, href: card.href ?? null }, options);
  const voices = (card.voices ?? []).map(
    ({ who, href = null, facts, links }) =>
      `<li><p class="who">${linkHtml({ text: who, href }, options)}</p>${factsHtml(facts, 'said', options)}${evidence(links, options)}</li>`,
  );
  return [
    `<li class="card"${id}><div class="head"><${tag}>${title}</${tag}>${badge}</div>`,
    factsHtml(card.facts, 'brief', options),
    voices.length > 0 ? `<ul class="voices">${voices.join('')}</ul>` : '',
    `${evidence(card.links, options)}</li>`,
  ].join('');
}

function blockHtml(block: PageBlock, options: HtmlOptions): string {
  switch (block.type) {
    case 'tiles':
      return factsHtml(block.items, 'tiles', options);
    case 'marks':
      return marksHtml(block, options);
    case 'strip':
      return stripHtml(block, options);
    case 'links':
      return `<ul class="links" aria-label="${attribute(block.label)}">${linkItems(block.links, options)}</ul>`;
    case 'cards':
      return block.cards.length === 0
        ? `<p class="empty">${escaped(block.whenEmpty)}</p>`
        : `<ul class="cards">${block.cards.map((card) => cardHtml(card, block.level, options)).join('\n')}</ul>`;
    case 'figure':
      return publicFigureHtml(block, options);
    default:
      return blocksHtml([block], options);
  }
}

/** The blocks of a public page as HTML: nothing in the data is markup, and no link runs anything. */
export const pageBlocksHtml = (blocks: readonly PageBlock[], options: HtmlOptions): string =>
  blocks.map((block) => blockHtml(block, options)).join('\n');
