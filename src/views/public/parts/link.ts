import type { Words } from '../../../words/words.ts';
import { text } from '../../parts/cells.ts';
import type { Link } from '../page.ts';

/** The folder of the site in which evidence lies. */
export const EVIDENCE_FOLDER = 'evidence';

const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:'];

/** An address as a reader may follow it: http, https or mailto, written out; `null` for anything else. */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href, username, password } = new URL(address);
  return SCHEMES.includes(protocol) && username === '' && password === '' ? href : null;
}

/** Where a file of the data directory lies in the site, its segments encoded. */
export const fileAddress = (file: string): string =>
  [EVIDENCE_FOLDER, ...file.split('/')].map((part) => encodeURIComponent(part)).join('/');

interface Target {
  readonly title: string;
  readonly file?: string | undefined;
  readonly url?: string | undefined;
}

/** Links to what a title names: the file beside the pages when it is there, and the address; words where none is. */
export function linksTo({ title, file, url }: Target, available: ReadonlySet<string>, words: Words): Link[] {
  const { evidence } = words.publish;
  const links: Link[] = [];
  if (file !== undefined) {
    links.push(
      available.has(file)
        ? { text: [text(title)], href: fileAddress(file) }
        : { text: [text(title)], href: null, note: evidence.withheld },
    );
  }
  if (url !== undefined) {
    const href = safeAddress(url);
    links.push(
      href === null
        ? { text: [text(title)], href, note: evidence.unsafe }
        : { text: [text(title)], href, note: evidence.outside },
    );
  }
  return links.length > 0 ? links : [{ text: [text(title)], href: null }];
}
