/** A stretch of a text and what takes its place. Offsets are UTF-16 units, end exclusive. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with the splices made, every other character kept. Of splices that overlap, the first by place is made and
 * the others are left out.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let from = 0;
  for (const splice of ordered) {
    if (splice.start < from) continue;
    result += text.slice(from, splice.start) + splice.text;
    from = splice.end;
  }
  return result + text.slice(from);
}
