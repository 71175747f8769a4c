import { decimalOf } from '../../data/scaffold/numbers.ts';
import type { Yaml } from '../../data/edit/values.ts';
import { ALL_OFFICES, type Measure, type Step } from '../../model/measure.ts';
import { monthText } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import { typedNumber } from '../editing/entry-fields.ts';
import { UsageError } from '../exit.ts';
import { type ResolvedOptions, typedMonth } from '../options.ts';
import { listOption, mustExist, textOption } from '../start/options.ts';

/** What an amendment can set, in the order of the schema. */
const TERMS = ['title', 'target', 'start', 'due', 'offices', 'officers', 'weight', 'cancelled'] as const;
type Term = (typeof TERMS)[number];

/** What an amendment is to set, as files write it. */
export type TermValues = Partial<Readonly<Record<Term, Exclude<Yaml, object> | readonly string[]>>>;

const OF_MEASURE: readonly Term[] = ['title', 'offices', 'weight', 'cancelled'];

/** Whether a measure, or a step of a kind, has a term. */
const fits = (term: Term, kind: Step['kind'] | 'measure'): boolean =>
  kind === 'measure' ? OF_MEASURE.includes(term) : term !== 'target' || kind === 'quantity';

function cancelledAsked({ options }: ResolvedOptions, words: Words): boolean | undefined {
  if (options.cancel === true && options.revive === true) throw new UsageError(words.amend.cancelOrRevive);
  return options.cancel === true ? true : options.revive === true ? false : undefined;
}

/** The terms that the options set. Throws for one that can't be read, or names what is not there. */
export function termsAsked(resolved: ResolvedOptions, register: Register, words: Words): TermValues {
  const month = (name: string) => {
    const text = textOption(resolved, name);
    return text === undefined ? undefined : monthText(typedMonth(text, resolved));
  };
  const number = (name: string) => {
    const text = textOption(resolved, name);
    return text === undefined ? undefined : typedNumber(`--${name}`, text, words);
  };
  const [offices, officers] = [listOption(resolved, 'offices'), listOption(resolved, 'officers')];
  mustExist({ words }, offices ?? [], [ALL_OFFICES, ...register.offices.map(({ id }) => id)]);
  mustExist(
    { words },
    officers ?? [],
    register.officers.map(({ id }) => id),
  );
  const asked: Record<Term, TermValues[Term] | undefined> = {
    title: textOption(resolved, 'title'),
    target: number('target'),
    start: month('start'),
    due: month('due'),
    offices,
    officers,
    weight: number('weight'),
    cancelled: cancelledAsked(resolved, words),
  };
  return Object.fromEntries(TERMS.flatMap((term) => (asked[term] === undefined ? [] : [[term, asked[term]]])));
}

/** Throws a `UsageError` for a term that a measure, or a step of the kind, does not have. */
export function checkFits(asked: TermValues, kind: Step['kind'] | 'measure', words: Words): void {
  const stray = TERMS.find((term) => asked[term] !== undefined && !fits(term, kind));
  if (stray !== undefined) throw new UsageError(words.start.cannot.strayOption(`--${stray}`, kind));
}

const termOf = (of: Measure | Step, term: Term): TermValues[Term] | undefined => {
  const step = 'kind' in of ? of : undefined;
  switch (term) {
    case 'target':
      return step?.kind === 'quantity' ? decimalOf(step.target) : undefined;
    case 'start':
    case 'due':
      return step && monthText(step[term]);
    case 'officers':
      return step?.officers;
    case 'weight':
      return decimalOf(of.weight);
    case 'cancelled':
      return of.cancelled === true;
    case 'title':
    case 'offices':
      return of[term];
  }
};

/** Those of the terms asked for that a measure or step does not have already. */
export const termsChanged = (asked: TermValues, of: Measure | Step): TermValues =>
  Object.fromEntries(
    TERMS.flatMap((term) => {
      const value = asked[term];
      return value === undefined || JSON.stringify(value) === JSON.stringify(termOf(of, term)) ? [] : [[term, value]];
    }),
  );
