import type { Card, Fact, Link, PageBlock } from '../../views/public/page.ts';
import { blocksHtml } from '../html/blocks.ts';
import { inDigits, type Style } from '../format.ts';
import { attribute, type Content, html, joined } from '../html/markup.ts';
import { cellHtml, textHtml } from '../html/text.ts';
import { linkHtml } from './link.ts';
import { marksHtml } from './marks.ts';
import { stripHtml } from './strip.ts';

const linkItems = (links: readonly Link[], style: Style): Content =>
  links.map((link) => html`<li>${linkHtml(link, style)}</li>`);

const evidence = (links: readonly Link[], style: Style): Content =>
  links.length > 0 ? html`<ul class="evidence">${linkItems(links, style)}</ul>` : '';

function factsHtml(facts: readonly Fact[], className: string, style: Style): Content {
  if (facts.length === 0) return '';
  const pairs = facts.map(
    ({ label, value }) => html`<div><dt>${inDigits(label, style)}</dt><dd>${textHtml(value, style)}</dd></div>`,
  );
  return html`<dl class="${className}">${pairs}</dl>`;
}

function cardHtml(card: Card, level: 2 | 3 | 4, style: Style): Content {
  const badge = card.badge ? html`<p class="badge">${cellHtml(card.badge, style)}</p>` : '';
  const tag = `h${level}`;
  const id = card.id === undefined ? '' : html` id="${attribute(card.id)}"`;
  const title = linkHtml({ text: card.title, href: card.href ?? null }, style);
  const voices = (card.voices ?? []).map(
    ({ who, href = null, facts, links }) =>
      html`<li><p class="who">${linkHtml({ text: who, href }, style)}</p>${factsHtml(facts, 'said', style)}${evidence(links, style)}</li>`,
  );
  return [
    html`<li class="card"${id}><div class="head"><${tag}>${title}</${tag}>${badge}</div>`,
    factsHtml(card.facts, 'brief', style),
    voices.length > 0 ? html`<ul class="voices">${voices}</ul>` : '',
    html`${evidence(card.links, style)}</li>`,
  ];
}

function blockHtml(block: PageBlock, style: Style): Content {
  switch (block.type) {
    case 'tiles':
      return factsHtml(block.items, 'tiles', style);
    case 'marks':
      return marksHtml(block, style);
    case 'strip':
      return stripHtml(block, style);
    case 'download':
      return html`<p class="download"><a href="${attribute(block.href)}" download>${block.text}</a></p>`;
    case 'links':
      return html`<ul class="links" aria-label="${attribute(block.label)}">${linkItems(block.links, style)}</ul>`;
    case 'cards':
      return block.cards.length === 0
        ? html`<p class="empty">${inDigits(block.whenEmpty, style)}</p>`
        : html`<ul class="cards">${joined(block.cards.map((card) => cardHtml(card, block.level, style)))}</ul>`;
    default:
      return blocksHtml([block], style);
  }
}

/** The blocks of a public page as HTML: nothing in the data is markup, and no link runs anything. */
export const pageBlocksHtml = (blocks: readonly PageBlock[], style: Style): Content =>
  joined(blocks.map((block) => blockHtml(block, style)));
