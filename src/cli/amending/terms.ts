import { decimalOf } from '../../data/scaffold/numbers.ts';
import { Inline, type Yaml } from '../../data/edit/values.ts';
import { gapsCalled, officersCalled } from '../../model/called.ts';
import type { Measure, Step } from '../../model/measure.ts';
import { monthText } from '../../model/month.ts';
import type { Register, Year } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import { typedNumber } from '../editing/entry-fields.ts';
import { UsageError } from '../exit.ts';
import { officesOrAll } from '../named.ts';
import { type ResolvedOptions, typedMonth } from '../options.ts';
import { idsOption, listOption, textOption } from '../start/options.ts';

/** What an amendment can set, in the order of the schema. */
const TERMS = [
  'title',
  'target',
  'start',
  'due',
  'offices',
  'officers',
  'oversight',
  'serves',
  'budget',
  'weight',
  'gaps',
  'plan',
  'cancelled',
] as const;
type Term = (typeof TERMS)[number];

/** What an amendment is to set, as files write it. */
export type TermValues = Partial<Readonly<Record<Term, Exclude<Yaml, object> | readonly string[] | readonly Inline[]>>>;

const OF_BOTH: readonly Term[] = ['title', 'offices', 'weight', 'cancelled'];
const OF_MEASURE: readonly Term[] = ['gaps', 'oversight', 'serves', 'budget'];

/** Whether a measure, or a step of a kind, has a term. */
function fits(term: Term, kind: Step['kind'] | 'measure'): boolean {
  if (kind === 'measure') return OF_BOTH.includes(term) || OF_MEASURE.includes(term);
  if (term === 'plan') return kind !== 'recurring';
  return term === 'target' ? kind === 'quantity' : !OF_MEASURE.includes(term);
}

function cancelledAsked({ options }: ResolvedOptions, words: Words): boolean | undefined {
  if (options.cancel === true && options.revive === true) throw new UsageError(words.amend.cancelOrRevive);
  return options.cancel === true ? true : options.revive === true ? false : undefined;
}

const pointOf = (month: string, percent: number): Inline => new Inline({ month, percent });

/** The points of `--plan 2565-04=40,2565-06=80`. */
function planAsked(resolved: ResolvedOptions, words: Words): Inline[] | undefined {
  return listOption(resolved, 'plan')?.map((part) => {
    const [month = '', percent] = part.split(/[=:]/);
    if (percent === undefined) throw new UsageError(words.amend.notAPoint(part));
    return pointOf(monthText(typedMonth(month.trim(), resolved)), typedNumber('--plan', percent, words, '%'));
  });
}

/** The terms that the options set. Throws for one that can't be read, or names what is not there. */
export function termsAsked(
  resolved: ResolvedOptions,
  register: Register,
  data: Year | undefined,
  words: Words,
): TermValues {
  const month = (name: string) => {
    const text = textOption(resolved, name);
    return text === undefined ? undefined : monthText(typedMonth(text, resolved));
  };
  const number = (name: string) => {
    const text = textOption(resolved, name);
    return text === undefined ? undefined : typedNumber(`--${name}`, text, words);
  };
  const scene = { resolved, words };
  const asked: Record<Term, TermValues[Term] | undefined> = {
    title: textOption(resolved, 'title'),
    target: number('target'),
    start: month('start'),
    due: month('due'),
    gaps: idsOption(scene, 'gaps', gapsCalled(data)),
    offices: idsOption(scene, 'offices', officesOrAll(register)),
    officers: idsOption(scene, 'officers', officersCalled(register)),
    oversight: textOption(resolved, 'oversight'),
    serves: listOption(resolved, 'serves'),
    budget: number('budget'),
    weight: number('weight'),
    plan: planAsked(resolved, words),
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
  const [step, measure] = 'kind' in of ? [of, undefined] : [undefined, of];
  switch (term) {
    case 'target':
      return step?.kind === 'quantity' ? decimalOf(step.target) : undefined;
    case 'start':
    case 'due':
      return step && monthText(step[term]);
    case 'officers':
      return step?.officers;
    case 'gaps':
    case 'oversight':
    case 'serves':
      return measure?.[term];
    case 'budget':
      return measure?.budget && decimalOf(measure.budget);
    case 'plan':
      return step?.plan.map(({ month, percent }) => pointOf(monthText(month), decimalOf(percent)));
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
