import type { Block, Letterhead, Signature } from '../../views/document.ts';
import { clauseNumber, fieldText, signatureLines } from '../letter-text.ts';
import { attribute, escaped, type HtmlOptions, textHtml, wordsHtml } from './text.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const MIME = { png: 'image/png', jpg: 'image/jpeg' } as const;

function emblemHtml({ emblem }: Letterhead): string {
  if (!emblem) return '';
  const data = Buffer.from(emblem.bytes).toString('base64');
  return `<img class="emblem" alt="" src="data:${MIME[emblem.type]};base64,${attribute(data)}">`;
}

/** The head of a memo: the emblem or its blank space, the title in the middle, the labelled lines. */
export function letterheadHtml(head: Letterhead, options: HtmlOptions): string {
  const rows = head.rows.map((fields) => {
    const pairs = fields.map((field) => {
      const label = `<dt>${wordsHtml(field.label, options)}</dt>`;
      return `<div${field.dotted ? ' class="dotted"' : ''}>${label}<dd>${escaped(fieldText(field, options))}</dd></div>`;
    });
    return `<dl class="fields">${pairs.join('')}</dl>`;
  });
  return `<header class="letterhead">${emblemHtml(head)}<h1>${wordsHtml(head.title, options)}</h1></header>\n${rows.join('\n')}`;
}

/** A paragraph of official prose. */
export function clauseHtml({ lead, text }: Of<'clause'>, options: HtmlOptions): string {
  const begin = lead === undefined ? '' : `<b>${wordsHtml(lead, options)}</b>&ensp;`;
  return `<p class="clause">${begin}${textHtml(text, options)}</p>`;
}

/** Numbered paragraphs of official prose. */
export const clausesHtml = ({ items }: Of<'list'>, options: HtmlOptions): string =>
  items
    .map((item, index) => `<p class="clause item">${clauseNumber(index, options)}. ${textHtml(item, options)}</p>`)
    .join('\n');

/** Where a person signs, lines for the opinion above. */
export function signatureHtml(block: Signature, options: HtmlOptions): string {
  const lines = signatureLines(block).map((line) => `<p>${wordsHtml(line, options)}</p>`);
  const opinion = block.opinion
    ? `<h2>${wordsHtml(block.opinion.title, options)}</h2>${'<p class="pen"></p>'.repeat(block.opinion.lines)}`
    : '';
  return `<section class="signature">${opinion}<div class="name">${lines.join('')}</div></section>`;
}
