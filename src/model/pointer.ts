/** Keys and list positions that lead from the top of a file to a value in it. */
export type Path = readonly (string | number)[];

/** A place in the data, by path. `src/data/locate.ts` turns it into line and column. */
export interface Pointer {
  /** Path of the file below the data directory, with `/`. */
  readonly file: string;
  readonly path: Path;
  /** Point at the key instead of at its value. */
  readonly on?: 'key';
}

/** The place of a part of what `pointer` points at. `concat` makes a list of just that length; spreading leaves room for more in each. */
export const within = (pointer: Pointer, ...path: Path): Pointer => ({
  file: pointer.file,
  path: pointer.path.concat(path),
});

/** The key of a part of what `pointer` points at. */
export const keyOf = (pointer: Pointer, ...path: Path): Pointer => ({ ...within(pointer, ...path), on: 'key' });
