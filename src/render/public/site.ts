import type { Site, SitePage } from '../../views/public/page.ts';
import { inDigits, runningText, type Style } from '../format.ts';
import { type Content, html, joined } from '../html/markup.ts';
import { pageHtml } from '../html/page.ts';
import { PAGE_STYLES } from '../html/styles.ts';
import { textHtml } from '../html/text.ts';
import { type RenderOptions, styleOf } from '../options.ts';
import { FORMATS } from '../render.ts';
import { pageBlocksHtml } from './blocks.ts';
import { linkHtml } from './link.ts';
import { SITE_STYLES } from './styles.ts';

/** The style sheet of all pages, which a browser loads once. */
const STYLE_FILE = 'style.css';

function navHtml(site: Site, page: SitePage, label: string, style: Style): Content {
  const items = site.nav.map(({ part, text, file }) => {
    const here =
      part === page.part ? (file === page.file ? html` aria-current="page"` : html` aria-current="true"`) : '';
    return html`<li><a href="${file}"${here}>${inDigits(text, style)}</a></li>`;
  });
  return html`<nav aria-label="${label}"><ul>${items}</ul></nav>`;
}

/** Writes one public page: complete without scripts and without any other host, equal bytes for equal data. */
function publicPageHtml(page: SitePage, site: Site, options: RenderOptions): string {
  const style = styleOf(options);
  const { publish } = options.words;
  const title = runningText(page.title, style);
  const lead = page.lead ? html`<p class="lead">${textHtml(page.lead, style)}</p>` : '';
  const contact = site.contact.map((link) => linkHtml(link, style));
  const foot = site.foot.map((text) => html`<p>${textHtml(text, style)}</p>`);
  return pageHtml({
    lang: options.lang,
    title: `${title} · ${site.agency}`,
    description: page.lead ? runningText(page.lead, style) : `${title} ${site.agency}`,
    styles: { file: STYLE_FILE },
    body: joined([
      html`<a class="skip" href="#content">${publish.skip}</a>`,
      html`<header class="site">`,
      html`<p class="agency"><a href="index.html">${site.agency}</a></p>`,
      html`<p class="about">${site.name} <span>${textHtml(site.year, style)}</span></p>`,
      navHtml(site, page, publish.pages, style),
      html`</header>`,
      html`<main id="content" tabindex="-1"><h1>${textHtml(page.title, style)}</h1>`,
      lead,
      pageBlocksHtml(page.blocks, style),
      html`</main>`,
      html`<footer><p>${publish.foot.contact}: ${joined(contact, ' · ')}</p>${joined(foot)}</footer>`,
    ]),
  });
}

const encoded = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Every page and download of a site as bytes, by path below its folder; equal sites give equal bytes. */
export async function renderSite(site: Site, options: RenderOptions): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([[STYLE_FILE, encoded(PAGE_STYLES + SITE_STYLES)]]);
  for (const page of site.pages) files.set(page.file, encoded(publicPageHtml(page, site, options)));
  for (const { file, document, format, table } of site.downloads) {
    const write = await FORMATS[format].load();
    const content = await write(document, { ...options, bom: true, ...(table !== undefined && { table }) });
    files.set(file, encoded(content));
  }
  return files;
}
