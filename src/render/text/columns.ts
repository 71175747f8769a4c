/** What a column asks for, in columns of the terminal. */
export interface ColumnNeeds {
  /** Its widest line. */
  readonly natural: number;
  /** Its widest line below the heading, or the minimum: headings wrap before the rows do. */
  readonly body: number;
  /** What it must be given to stay in the table; at most `natural`. */
  readonly minimum: number;
  /** What makes it easy to read; from `minimum` to `natural`. Columns that matter least give way for it. */
  readonly comfort: number;
  /** 1 is kept longest. */
  readonly importance: number;
  /** Whether it takes a share of spare room: columns of text do. */
  readonly grows: boolean;
}

/** Which columns stand in the table (by index, with their widths) and which are stacked under each row. */
export interface ColumnPlan {
  readonly shown: readonly { readonly index: number; readonly width: number }[];
  readonly stacked: readonly number[];
}

/** Gives each next column of room to the narrowest that still lacks some, so that the widest are cut first. */
function fill(widths: number[], goals: readonly number[], room: number): number {
  for (let left = room; left > 0; left--) {
    let narrowest = -1;
    for (const [index, goal] of goals.entries()) {
      const own = widths[index] ?? 0;
      if (own < goal && (narrowest < 0 || own < (widths[narrowest] ?? 0))) narrowest = index;
    }
    if (narrowest < 0) return left;
    widths[narrowest] = (widths[narrowest] ?? 0) + 1;
  }
  return 0;
}

/** Shares room that no column needs among the columns of text, by their widths. */
function spread(widths: number[], needs: readonly ColumnNeeds[], room: number): void {
  const growing = needs.flatMap((need, index) => (need.grows ? [index] : []));
  const takers = growing.length > 0 ? growing : [...needs.keys()];
  const total = takers.reduce((sum, index) => sum + (widths[index] ?? 0), 0);
  let left = room;
  for (const index of takers) {
    const share = total === 0 ? 0 : Math.floor((room * (widths[index] ?? 0)) / total);
    widths[index] = (widths[index] ?? 0) + share;
    left -= share;
  }
  const widest = takers.reduce(
    (best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best),
    takers[0] ?? 0,
  );
  widths[widest] = (widths[widest] ?? 0) + left;
}

/** From this importance number on, a column gives way to the comfort of the others. */
const GIVES_WAY = 4;

/**
 * Widths that add up to exactly `room(count)`, the columns of text left for that many cells. As long as the others are
 * not comfortable, columns of importance 4 and more are stacked; as long as the minimums do not fit, any is: that of the
 * highest number first, of equals the last. One always stays.
 */
export function planColumns(needs: readonly ColumnNeeds[], room: (count: number) => number): ColumnPlan {
  const shown = [...needs.keys()];
  const stacked: number[] = [];
  const importance = (index: number) => needs[index]?.importance ?? 0;
  const fits = (key: 'comfort' | 'minimum') =>
    shown.reduce((sum, index) => sum + (needs[index]?.[key] ?? 0), 0) <= room(shown.length);
  while (shown.length > 1) {
    const least = shown.reduce((worst, index) => (importance(index) >= importance(worst) ? index : worst));
    if (fits(importance(least) >= GIVES_WAY ? 'comfort' : 'minimum')) break;
    stacked.push(...shown.splice(shown.indexOf(least), 1));
  }
  const kept = shown.flatMap((index) => needs[index] ?? []);
  const available = Math.max(1, room(shown.length));
  const widths = kept.map((need) => Math.min(need.minimum, kept.length === 1 ? available : need.minimum));
  const spare = available - widths.reduce((sum, width) => sum + width, 0);
  const goals = (key: 'body' | 'natural') => kept.map((need) => Math.min(need[key], available));
  const left = fill(widths, goals('natural'), fill(widths, goals('body'), spare));
  if (left > 0) spread(widths, kept, left);
  return {
    shown: shown.map((index, position) => ({ index, width: widths[position] ?? 1 })),
    stacked: stacked.sort((a, b) => a - b),
  };
}
