/** What a column of a table asks for, in the unit of who measures: columns of a terminal, twips of paper. */
export interface ColumnNeed {
  /** Less cuts words and figures. */
  readonly tight: number;
  /** Less is hard to read: columns that matter less leave the table before. */
  readonly least: number;
  /** Less is not easy to read: columns that matter least of all leave the table before. */
  readonly comfort: number;
  /** Its widest line below the heading: headings break before the rows do. */
  readonly body: number;
  /** Its widest line. */
  readonly natural: number;
  /** 1 is kept longest. */
  readonly importance: number;
  /** Whether it takes a share of spare room: columns of text do. */
  readonly grows: boolean;
}

/** Which columns stand in the table (by index, with their widths) and which are written under each row. */
export interface ColumnPlan {
  readonly shown: readonly { readonly index: number; readonly width: number }[];
  readonly stacked: readonly number[];
}

/** From this importance number on, a column gives way to the comfort of the others. */
const GIVES_WAY = 4;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Gives columns more, up to their goals and no more than the room. */
type Widen = (widths: readonly number[], goals: readonly number[], room: number) => number[];

/** Widens the narrowest first, until all have the same or what they ask for: the widest are cut first. */
const narrowestFirst: Widen = (widths, goals, room) => {
  const upTo = (level: number) => widths.map((width, index) => Math.max(width, Math.min(goals[index] ?? 0, level)));
  let [fits, over] = [0, Math.max(...goals) + 1];
  while (over - fits > 1) {
    const level = Math.floor((fits + over) / 2);
    if (sum(upTo(level)) <= room) fits = level;
    else over = level;
  }
  let left = room - sum(upTo(fits));
  return upTo(fits).map((width, index) =>
    width === fits && width < (goals[index] ?? 0) && left-- > 0 ? width + 1 : width,
  );
};

/** Widens each by the same part of what it lacks: rows become lowest. */
const byWhatTheyLack: Widen = (widths, goals, room) => {
  const lacking = widths.map((width, index) => Math.max(0, (goals[index] ?? 0) - width));
  const all = sum(lacking);
  const spare = Math.min(all, room - sum(widths));
  if (spare <= 0) return [...widths];
  const widened = widths.map((width, index) => width + Math.floor((spare * (lacking[index] ?? 0)) / all));
  let left = sum(widths) + spare - sum(widened);
  return widened.map((width, index) => (width < (goals[index] ?? 0) && left-- > 0 ? width + 1 : width));
};

/** How tables are planned where they are read. */
interface Manner {
  /** Columns of this importance number and higher may leave the table. */
  readonly leave: number;
  readonly widen: Widen;
}
/** On a screen every column but one may leave, and those that stay are as even as can be. */
export const SCREEN: Manner = { leave: 1, widen: narrowestFirst };
/** On paper what matters stays, and rows are to be low. */
export const PAPER: Manner = { leave: 3, widen: byWhatTheyLack };

/** Shares room that no column needs among the columns of text, by their widths; the widest has the rest. */
function spread(widths: readonly number[], needs: readonly ColumnNeed[], room: number): number[] {
  const all = !needs.some((need) => need.grows);
  const takes = widths.map((width, index) => (all || needs[index]?.grows ? width : 0));
  const spare = room - sum(widths);
  const shared = widths.map((width, index) => width + Math.floor((spare * (takes[index] ?? 0)) / sum(takes)));
  const widest = takes.indexOf(Math.max(...takes));
  return shared.map((width, index) => (index === widest ? width + room - sum(shared) : width));
}

/**
 * Widths that add up to exactly `room(count)`, what is left for the cells of so many columns. As long as the others are
 * not comfortable, columns of importance 4 and more are stacked; as long as not all are readable, any that may leave is:
 * that of the highest number first, of equals the last. One always stays.
 */
export function planColumns(
  needs: readonly ColumnNeed[],
  room: (count: number) => number,
  { leave, widen }: Manner,
): ColumnPlan {
  const shown = [...needs.keys()];
  const stacked: number[] = [];
  const kept = () => shown.flatMap((index) => needs[index] ?? []);
  while (shown.length > 1) {
    const important = Math.max(...kept().map((need) => need.importance));
    const wanted = sum(kept().map((need) => (important >= GIVES_WAY ? need.comfort : need.least)));
    if (important < leave || wanted <= room(shown.length)) break;
    stacked.push(
      ...shown.splice(
        kept().findLastIndex((need) => need.importance === important),
        1,
      ),
    );
  }
  const available = Math.max(1, room(shown.length));
  const goals = (['tight', 'least', 'body', 'natural'] as const).map((key) => kept().map((need) => need[key]));
  const widths = goals.reduce(
    (given, goal) => widen(given, goal, available),
    shown.map(() => 0),
  );
  const planned = spread(widths, kept(), available);
  return {
    shown: shown.map((index, at) => ({ index, width: planned[at] ?? 1 })),
    stacked: stacked.sort((a, b) => a - b),
  };
}
