import { withFields } from '../../data/edit/change.ts';
import { shapeOf } from '../../data/edit/schema.ts';
import type { Loaded } from '../../data/load.ts';
import { dayText } from '../../model/be-date.ts';
import { officersCalled, officesCalled } from '../../model/called.ts';
import { monthText } from '../../model/month.ts';
import type { Words } from '../../words/words.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { type ResolvedOptions, typedDay, typedMonth } from '../options.ts';
import { idOption, textOption } from '../start/options.ts';
import type { EndingKind } from './ending.ts';

const OWN: readonly string[] = ['until', 'successor'];
const COMMON: readonly string[] = ['data', 'asOf', 'lang', 'color', 'yes'];

const keysOf = (list: 'offices' | 'officers'): string[] =>
  Object.keys(shapeOf(list).properties?.[list]?.items?.properties ?? {});

/** The text of offices.yaml or officers.yaml with the end of an office or of a post, as the options say. */
export function endingAsked(
  resolved: ResolvedOptions,
  { register, sources }: Loaded,
  words: Words,
  { kind, name }: { readonly kind: EndingKind; readonly name: string },
): { readonly file: string; readonly text: string } {
  const { options } = resolved;
  const own = kind === 'office' ? OWN : OWN.slice(0, 1);
  const stray = Object.keys(options).find((key) => !own.includes(key) && !COMMON.includes(key));
  if (stray !== undefined) throw new UsageError(words.start.cannot.strayOption(`--${stray}`, kind));
  const list = `${kind}s` as const;
  const items: readonly { readonly id: string; readonly at: { file: string; path: readonly (string | number)[] } }[] =
    register[list];
  const broken = register.broken.find((each) => each.kind === list);
  if (broken) throw new RuntimeError(words.start.cannot.broken(broken.file));
  const until = textOption(resolved, 'until');
  if (until === undefined) throw new UsageError(words.amend.missing('--until'));
  const things = kind === 'office' ? officesCalled(register) : officersCalled(register);
  const id = idMeant(words, name, things);
  const successor = idOption({ resolved, words }, 'successor', things);
  const values = new Map<string, string>([
    ['until', kind === 'office' ? monthText(typedMonth(until, resolved)) : dayText(typedDay(until, resolved))],
    ...(successor === undefined ? [] : ([['succeeded_by', successor]] as const)),
  ]);
  const { at } = items.find((each) => each.id === id) as (typeof items)[number];
  const text = withFields(sources.get(at.file)?.text ?? '', at.path, values, keysOf(list));
  if (text === undefined) throw new RuntimeError(words.edit.cannotEdit(at.file));
  return { file: at.file, text };
}
