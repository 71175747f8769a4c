import { shorten } from '../../text/shorten.ts';
import { truncate, width } from '../../text/width.ts';

/** Columns of a line that can be pasted anywhere, and stands behind the mark of a list on a terminal of 80. */
export const LINE_COLUMNS = 78;

/** One thing to say; a title in it gives way where there is no room for all of it. */
export interface LineItem {
  readonly before: string;
  /** What is cut first. */
  readonly title?: string;
}

/** Things to say of one kind, the most important first. */
export interface LinePart {
  /** Before the first thing of each line. */
  readonly lead: string;
  readonly items: readonly LineItem[];
  /** How several stand on one line; each has a line of its own without it. */
  readonly listed?: { readonly between: string; readonly and: string };
  /** How many more there are that had no room. */
  readonly more: (count: number) => string;
  /** Which part is given a second line first. */
  readonly rank: number;
}

const whole = ({ before, title = '' }: LineItem): string => before + title;

function within({ before, title = '' }: LineItem, columns: number): string {
  const room = columns - width(before);
  return truncate(title === '' ? before : before + shorten(title, Math.max(room, 8)), columns);
}

/** The lines of a part, as many as it may have; what has no room on the last is counted there. */
function linesOf({ lead, items, listed, more }: LinePart, most: number): string[] {
  const lines: string[] = [];
  let said = 0;
  while (said < items.length && lines.length < most) {
    const isLast = lines.length === most - 1;
    const reserve = (count: number) => (isLast && count > 0 ? width(more(count)) : 0);
    const [first, ...next] = items.slice(said) as [LineItem, ...LineItem[]];
    let line = lead + within(first, LINE_COLUMNS - width(lead) - reserve(next.length));
    said++;
    for (const [index, item] of next.entries()) {
      if (listed === undefined) break;
      const left = next.length - index - 1;
      const longer = line + (left === 0 ? listed.and : listed.between) + whole(item);
      if (width(longer) + reserve(left) > LINE_COLUMNS) break;
      line = longer;
      said++;
    }
    lines.push(isLast && said < items.length ? line + more(items.length - said) : line);
  }
  return lines.map((line) => truncate(line, LINE_COLUMNS));
}

/**
 * The parts in at most so many lines of 80 columns, each part in one line at least (there must be no more parts than
 * lines). Lines that are left go to the parts that have more to say.
 */
export function pack(parts: readonly LinePart[], most: number): string[] {
  let spare = most - parts.length;
  const counts = new Map(parts.map((part) => [part, 1]));
  for (const part of [...parts].sort((a, b) => a.rank - b.rank)) {
    const wanted = linesOf(part, Number.POSITIVE_INFINITY).length;
    const given = Math.min(spare, Math.max(0, wanted - 1));
    counts.set(part, 1 + given);
    spare -= given;
  }
  return parts.flatMap((part) => linesOf(part, counts.get(part) ?? 1));
}
