import type { Site, SitePage } from '../../views/public/page.ts';
import { runningText } from '../format.ts';
import { pageHtml } from '../html/page.ts';
import { PAGE_STYLES } from '../html/styles.ts';
import { escaped, textHtml } from '../html/text.ts';
import { type RenderOptions, styleOf } from '../options.ts';
import { FORMATS } from '../render.ts';
import { pageBlocksHtml } from './blocks.ts';
import { linkHtml } from './link.ts';
import { SITE_STYLES } from './styles.ts';

function navHtml(site: Site, page: SitePage, label: string): string {
  const items = site.nav.map(({ part, text, file }) => {
    const here = part === page.part ? (file === page.file ? ' aria-current="page"' : ' aria-current="true"') : '';
    return `<li><a href="${file}"${here}>${escaped(text)}</a></li>`;
  });
  return `<nav aria-label="${escaped(label)}"><ul>${items.join('')}</ul></nav>`;
}

/** Writes one public page: complete without scripts and without any other host, equal bytes for equal data. */
function publicPageHtml(page: SitePage, site: Site, options: RenderOptions): string {
  const style = styleOf(options);
  const { publish } = options.words;
  const title = runningText(page.title, style);
  const lead = page.lead ? `<p class="lead">${textHtml(page.lead, style)}</p>` : '';
  return pageHtml({
    lang: options.lang,
    title: `${title} · ${site.agency}`,
    description: page.lead ? runningText(page.lead, style) : `${title} ${site.agency}`,
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
      `<footer><p>${escaped(publish.foot.contact)}: ${site.contact.map((link) => linkHtml(link, style)).join(' · ')}</p>${site.foot.map((text) => `<p>${textHtml(text, style)}</p>`).join('\n')}</footer>`,
    ].join('\n'),
  });
}

const encoded = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Every page and download of a site as bytes, by path below its folder; equal sites give equal bytes. */
export async function renderSite(site: Site, options: RenderOptions): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const page of site.pages) files.set(page.file, encoded(publicPageHtml(page, site, options)));
  for (const { file, document, format, table } of site.downloads) {
    const write = await FORMATS[format].load();
    const content = await write(document, { ...options, bom: true, ...(table !== undefined && { table }) });
    files.set(file, encoded(content));
  }
  return files;
}
