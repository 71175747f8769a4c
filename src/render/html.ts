import { blocksHtml } from './html/blocks.ts';
import { LETTER_STYLES } from './html/letter-styles.ts';
import { html, joined } from './html/markup.ts';
import { pageHtml } from './html/page.ts';
import { PAGE_STYLES } from './html/styles.ts';
import { textHtml } from './html/text.ts';
import { styleOf, type Writer } from './options.ts';
import { runningText } from './format.ts';

/** Writes one HTML file that needs nothing else: no script, a strict policy, fit for a phone and for A4 paper. */
export const writeHtml: Writer = (document, options) => {
  const style = styleOf(options);
  const isMemo = document.layout === 'memo';
  const foot = document.foot.map((text) => html`<p>${textHtml(text, style)}</p>`);
  return pageHtml({
    lang: options.lang,
    title: runningText(document.title, style),
    styles: isMemo ? PAGE_STYLES + LETTER_STYLES : PAGE_STYLES,
    body: joined([
      html`<main>`,
      ...(isMemo ? [] : [html`<h1>${textHtml(document.title, style)}</h1>`]),
      blocksHtml(document.blocks, style),
      html`</main>`,
      ...(foot.length > 0 ? [html`<footer>${joined(foot)}</footer>`] : []),
    ]),
  });
};
