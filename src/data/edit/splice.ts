/** A stretch of a text and what takes its place. Offsets are UTF-16 units, end exclusive. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The splices in order of place; of those that overlap, the first. */
export function apart<S extends Splice>(splices: readonly S[]): S[] {
  let from = 0;
  return splices
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const free = start >= from;
      if (free) from = end;
      return free;
    });
}

/** The text with the splices made, every other character kept. Of splices that overlap, the first by place is made. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let from = 0;
  for (const splice of apart(splices)) {
    result += text.slice(from, splice.start) + splice.text;
    from = splice.end;
  }
  return result + text.slice(from);
}
