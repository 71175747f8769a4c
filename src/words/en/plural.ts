let rules: Intl.PluralRules | undefined;

/** The word that goes with a count: `is` with 1, `are` with 0 and 2. */
export function wordFor(count: number, one: string, other: string): string {
  rules ??= new Intl.PluralRules('en');
  return rules.select(count) === 'one' ? one : other;
}

/** A count and its noun: `1 file`, `2 files`. */
export const counted = (count: number, noun: string): string => `${count} ${wordFor(count, noun, `${noun}s`)}`;
