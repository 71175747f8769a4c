import { truncate, width } from './width.ts';

let segmenter: Intl.Segmenter | undefined;

/** A text in at most so many columns, cut at the end of a word where there is one; what is cut off shows as `…`. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (width(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return kept.trim() === '' ? truncate(text, columns) : `${kept.trimEnd()}…`;
}
