import type { Block, Letterhead, Signature } from '../../views/document.ts';
import { inDigits, type Style } from '../format.ts';
import { clauseNumber, fieldText, signatureLines } from '../letter-text.ts';
import { attribute, type Content, html, joined, type Markup } from './markup.ts';
import { textHtml } from './text.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const MIME = { png: 'image/png', jpg: 'image/jpeg' } as const;

function emblemHtml({ emblem }: Letterhead): Content {
  if (!emblem) return '';
  const data = Buffer.from(emblem.bytes).toString('base64');
  return html`<img class="emblem" alt="" src="data:${MIME[emblem.type]};base64,${attribute(data)}">`;
}

/** The head of a memo: the emblem or its blank space, the title in the middle, the labelled lines. */
export function letterheadHtml(head: Letterhead, style: Style): Markup {
  const rows = head.rows.map((fields) => {
    const pairs = fields.map((field) => {
      const label = html`<dt>${inDigits(field.label, style)}</dt>`;
      const dotted = field.dotted ? html` class="dotted"` : '';
      return html`<div${dotted}>${label}<dd>${fieldText(field, style)}</dd></div>`;
    });
    return html`<dl class="fields">${pairs}</dl>`;
  });
  const title = html`<h1>${textHtml(head.title, style)}</h1>`;
  return html`<header class="letterhead">${emblemHtml(head)}${title}</header>\n${joined(rows)}`;
}

/** A paragraph of official prose. */
export function clauseHtml({ lead, text }: Of<'clause'>, style: Style): Markup {
  const begin = lead === undefined ? '' : html`<b>${inDigits(lead, style)}</b>&ensp;`;
  return html`<p class="clause">${begin}${textHtml(text, style)}</p>`;
}

/** Numbered paragraphs of official prose. */
export const clausesHtml = ({ items }: Of<'list'>, style: Style): Content =>
  joined(
    items.map(
      (item, index) => html`<p class="clause item">${clauseNumber(index, style)}. ${textHtml(item, style)}</p>`,
    ),
  );

/** Where a person signs, lines for the opinion above. */
export function signatureHtml(block: Signature, style: Style): Markup {
  const lines = signatureLines(block).map((line) => html`<p>${inDigits(line, style)}</p>`);
  const pens = Array.from({ length: block.opinion?.lines ?? 0 }, () => html`<p class="pen"></p>`);
  const opinion = block.opinion ? html`<h2>${textHtml(block.opinion.title, style)}</h2>${pens}` : '';
  return html`<section class="signature">${opinion}<div class="name">${lines}</div></section>`;
}
