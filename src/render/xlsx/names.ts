import { graphemes, safe } from '../../text/width.ts';

/** The longest name of a sheet, in UTF-16 units. */
const LONGEST = 31;

function cut(text: string, units: number): string {
  let kept = '';
  for (const cluster of graphemes(text)) {
    if (kept.length + cluster.length > units) break;
    kept += cluster;
  }
  return kept.replace(/^[' ]+|[' ]+$/g, '');
}

/** Names that sheets can have, each of them once: what a name must not hold is left out, a second one is numbered. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return titles.map((title) => {
    const plain = safe(title)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const base = cut(plain, LONGEST) || '-';
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      name = `${cut(plain, LONGEST - String(count).length - 1)} ${count}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
