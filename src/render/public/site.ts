import type { Site } from '../../views/public/page.ts';
import { FORMATS } from '../render.ts';
import type { RenderOptions } from '../options.ts';
import { publicPageHtml } from './page.ts';

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
