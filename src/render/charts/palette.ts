/** How a line looks: its colour has a contrast of 4.5 on white and is no red, which says overdue, its dashes tell it apart without colour. */
export interface Pencil {
  readonly color: string;
  readonly dashes?: string;
  readonly thickness: number;
}

const COLORS = ['#0b5cab', '#8a5a00', '#1b6e3c', '#7b3fa0', '#00707a', '#a0326b', '#3d4a8a', '#5f6b2d'];
const DASHES = [undefined, '7 3', '2 3', '9 3 2 3'];
const NAMED: Readonly<Record<string, Pencil>> = {
  planned: { color: '#57606a', dashes: '6 5', thickness: 3 },
  plan: { color: '#111418', thickness: 4 },
};

/** The look that lines share when there are too many to tell apart. */
export const OTHER: Pencil = { color: '#b8bec6', thickness: 1 };

/** The looks of some series, by key; beyond those that can be told apart a series is a thin grey line. */
export function pencilsOf(keys: readonly string[]): Pencil[] {
  let count = 0;
  return keys.map((key) => {
    const named = Object.hasOwn(NAMED, key) ? NAMED[key] : undefined;
    if (named) return named;
    const index = count++;
    const color = COLORS[index];
    if (color === undefined) return OTHER;
    const dashes = DASHES[index % DASHES.length];
    return { color, thickness: 2, ...(dashes !== undefined && { dashes }) };
  });
}
