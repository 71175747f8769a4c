import type { Card, Fact, Link, PageBlock } from '../../views/public/page.ts';
import { blocksHtml } from '../html/blocks.ts';
import { attribute, escaped, type HtmlOptions, cellHtml, textHtml } from '../html/text.ts';
import { publicFigureHtml } from './figure.ts';

const FOLLOWED = /^(?:https?:\/\/|mailto:|[^:/?#]+(?:\/[^:?#]*)?$)/i;

/** A link that a reader can follow: http, https, mailto, or a file of the site; any other is words. */
function linkHtml({ text, href, note }: Link, options: HtmlOptions): string {
  const words = textHtml(text, options);
  const more = note === undefined ? '' : ` <span class="note">(${escaped(note)})</span>`;
  if (href === null || !FOLLOWED.test(href)) return `<span>${words}</span>${more}`;
  return `<a href="${attribute(href)}">${words}</a>${more}`;
}

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

function cardHtml(card: Card, level: 2 | 3, options: HtmlOptions): string {
  const badge = card.badge ? `<p class="badge">${cellHtml(card.badge, options)}</p>` : '';
  const tag = `h${level === 2 ? 2 : 4}`;
  const voices = (card.voices ?? []).map(
    ({ who, facts, links }) =>
      `<li><p class="who">${textHtml(who, options)}</p>${factsHtml(facts, 'said', options)}${evidence(links, options)}</li>`,
  );
  return [
    `<li class="card"><div class="head"><${tag}>${textHtml(card.title, options)}</${tag}>${badge}</div>`,
    factsHtml(card.facts, 'brief', options),
    voices.length > 0 ? `<ul class="voices">${voices.join('')}</ul>` : '',
    `${evidence(card.links, options)}</li>`,
  ].join('');
}

function blockHtml(block: PageBlock, options: HtmlOptions): string {
  switch (block.type) {
    case 'tiles':
      return factsHtml(block.items, 'tiles', options);
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
