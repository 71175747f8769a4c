import type { SitePage, Site } from '../../views/public/page.ts';
import { escaped } from '../html/escape.ts';
import { pageHtml } from '../html/page.ts';
import { PAGE_STYLES } from '../html/styles.ts';
import { textHtml } from '../html/text.ts';
import { type RenderOptions, styleOf } from '../options.ts';
import { spellText } from '../spelling.ts';
import { pageBlocksHtml } from './blocks.ts';
import { SITE_STYLES } from './styles.ts';

function navHtml(site: Site, page: SitePage, label: string): string {
  const items = site.nav.map(({ part, text, file }) => {
    const here = part === page.part ? (file === page.file ? ' aria-current="page"' : ' aria-current="true"') : '';
    return `<li><a href="${file}"${here}>${escaped(text)}</a></li>`;
  });
  return `<nav aria-label="${escaped(label)}"><ul>${items.join('')}</ul></nav>`;
}

/** Writes one public page: complete without scripts and without any other host, equal bytes for equal data. */
export function publicPageHtml(page: SitePage, site: Site, options: RenderOptions): string {
  const style = styleOf(options);
  const { publish } = options.words;
  const title = spellText(page.title, style);
  const lead = page.lead ? `<p class="lead">${textHtml(page.lead, style)}</p>` : '';
  return pageHtml({
    lang: options.lang,
    title: `${title} · ${site.agency}`,
    styles: PAGE_STYLES + SITE_STYLES,
    body: [
      `<a class="skip" href="#content">${escaped(publish.skip)}</a>`,
      '<header class="site">',
      `<p class="agency"><a href="index.html">${escaped(site.agency)}</a></p>`,
      `<p class="about">${escaped(site.name)} <span>${textHtml(site.year, style)}</span></p>`,
      navHtml(site, page, publish.pages),
      '</header>',
      `<main id="content" tabindex="-1"><h1>${textHtml(page.title, style)}</h1>`,
      lead,
      pageBlocksHtml(page.blocks, style),
      '</main>',
      `<footer>${site.foot.map((text) => `<p>${textHtml(text, style)}</p>`).join('\n')}</footer>`,
    ].join('\n'),
  });
}
