/** A word that may stand where the person types, and what it is. */
export interface Choice {
  readonly value: string;
  readonly about?: string;
}

/** What may stand in a place: words, or names that the shell knows better. */
export type Choices = readonly Choice[] | 'files' | 'folders';

/** Words without anything to say of them. */
export const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value }));
