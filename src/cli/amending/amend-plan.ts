import { Inline, type Mapping } from '../../data/edit/values.ts';
import type { Loaded } from '../../data/load.ts';
import { pathOf } from '../../data/places.ts';
import { measureIn } from '../../in-force/amended.ts';
import { closingOf } from '../../in-force/closing.ts';
import { measuresCalled, stepsCalled } from '../../model/called.ts';
import { monthOfDay } from '../../model/be-date.ts';
import { firstMonth, type FiscalYear, monthsOf } from '../../model/fiscal-year.ts';
import type { Measure, StepKind } from '../../model/measure.ts';
import { addMonths, type Month, monthText, parseMonth } from '../../model/month.ts';
import { isBroken, type Year, yearOf } from '../../model/register.ts';
import { nearOnes } from '../../text/near-miss.ts';
import type { Words } from '../../words/words.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { type ResolvedOptions, typedMonth } from '../options.ts';
import { checkId, textOption } from '../start/options.ts';
import { approvalAsked, checkFrom } from './approval.ts';
import { checkFits, termsAsked, termsChanged, type TermValues } from './terms.ts';

/** What a call of `ita amend` has to do with: the options, and the year as it was read. */
export interface AmendScene {
  readonly resolved: ResolvedOptions;
  readonly loaded: Loaded;
  readonly words: Words;
  readonly year: FiscalYear;
}

/** The month from which a change counts when nothing is said: the first that is not closed, that of its approval or later. */
function usualFrom(data: Year | undefined, approval: Month, { resolved, year }: AmendScene): Month {
  const last = monthsOf(year).findLast((month) => closingOf(data, month, resolved.asOf));
  return Math.max(approval, last === undefined ? firstMonth(year) : addMonths(last, 1)) as Month;
}

/** Throws `UsageError` for a month of a step that would lie before the change counts. */
function checkMonths({ start, due }: TermValues, from: Month, words: Words): void {
  for (const [option, text] of Object.entries({ '--start': start, '--due': due })) {
    const month = typeof text === 'string' ? parseMonth(text)?.month : undefined;
    if (month !== undefined && month < from) {
      throw new UsageError(words.amend.beforeFrom(option, monthText(month), monthText(from)));
    }
  }
}

function stepToAdd({ resolved, words }: AmendScene, announced: Measure, asked: TermValues): Mapping {
  const id = textOption(resolved, 'add') ?? '';
  checkId({ words }, id, [
    ...announced.steps.map((step) => step.id),
    ...announced.amendments.flatMap(({ add }) => add.map((step) => step.id)),
  ]);
  const [kind, unit, every] = ['kind', 'unit', 'every'].map((name) => textOption(resolved, name));
  const { title, target, start, due, cancelled, ...rest } = asked;
  const needed: Mapping = {
    title,
    kind,
    ...(kind === 'quantity' && { target, unit }),
    ...(kind === 'recurring' && { every }),
    start,
    due,
  };
  const missing = Object.keys(needed).filter((name) => needed[name] === undefined);
  if (missing.length > 0) throw new UsageError(words.amend.missing(missing.map((name) => `--${name}`).join(' ')));
  const known = kind as StepKind;
  checkFits(asked, known, words);
  const strays = { '--cancel': cancelled, '--unit': needed.unit ?? unit, '--every': needed.every ?? every };
  const stray = Object.entries(strays).find(([name, value]) => value !== undefined && !(name.slice(2) in needed));
  if (stray) throw new UsageError(words.start.cannot.strayOption(stray[0], known));
  return { id, ...needed, ...rest };
}

/** Throws `UsageError` where the measure is not in the plan in the month. */
function inForce({ resolved, words }: AmendScene, measure: Measure, from: Month): Measure {
  const terms = measureIn(measure, from, resolved.asOf);
  if (!terms) throw new UsageError(words.amend.notYet(measure.id, monthText(from)));
  return terms;
}

/** The measure or step that a person meant; one whose file is broken throws. */
function refMeant({ loaded: { register }, words, year }: AmendScene, data: Year | undefined, typed: string): string {
  const [id = ''] = typed.split('/');
  const file = pathOf('measure', { year, id });
  if (isBroken(register, 'measure', { year, id })) throw new RuntimeError(words.start.cannot.broken(file));
  return idMeant(words, typed, [...measuresCalled(data), ...stepsCalled(data)]);
}

/**
 * The amendment of a measure (`m5`) or of one of its steps (`m5/hotline`) that the options ask for, and the file that
 * it belongs in. Throws for what is not there, does not fit, or changes nothing.
 */
export function amendmentAsked(scene: AmendScene, typed: string): { readonly file: string; readonly item: Mapping } {
  const { resolved, loaded, words, year } = scene;
  const { register } = loaded;
  const data = yearOf(register, year);
  const { on, approved, reason } = approvalAsked(resolved, register, words);
  const given = textOption(resolved, 'from');
  const from = given === undefined ? usualFrom(data, monthOfDay(on), scene) : typedMonth(given, resolved);
  checkFrom(from, on, words);
  const what = refMeant(scene, data, typed);
  const [id = '', stepId] = what.split(/\/(.*)/s);
  const file = pathOf('measure', { year, id });
  const measure = data?.measures.find((each) => each.id === id) as Measure;
  const terms = inForce(scene, measure, from);
  const asked = termsAsked(resolved, register, data, words);
  checkMonths(asked, from, words);
  const head = { from: monthText(from), approved, reason };
  if (textOption(resolved, 'add') !== undefined) {
    if (stepId !== undefined) throw new UsageError(words.start.cannot.strayOption('--add', what));
    return { file, item: { ...head, add: [stepToAdd(scene, measure, asked)] } };
  }
  const step = stepId === undefined ? undefined : terms.steps.find((each) => each.id === stepId);
  if (stepId !== undefined && !step) {
    const refs = terms.steps.map(({ ref }) => ref);
    throw new RuntimeError(words.cli.noSuch(what, ...nearOnes(what, refs)));
  }
  const kind = step?.kind ?? 'measure';
  const stray = ['kind', 'unit', 'every'].find((name) => textOption(resolved, name) !== undefined);
  if (stray !== undefined) throw new UsageError(words.start.cannot.strayOption(`--${stray}`, kind));
  checkFits(asked, kind, words);
  if (Object.keys(asked).length === 0) throw new UsageError(words.amend.needsChange(what));
  const changed = termsChanged(asked, step ?? terms);
  if (Object.keys(changed).length === 0) throw new UsageError(words.amend.nothing(what, monthText(from)));
  const change = new Inline(changed);
  return { file, item: { ...head, ...(step ? { steps: { [step.id]: change } } : { measure: change }) } };
}
