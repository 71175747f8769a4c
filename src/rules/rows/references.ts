import { CODES, severityOf } from '../../model/codes.ts';
import type { Code, CodeArgs } from '../../model/code-args.ts';
import { within } from '../../model/pointer.ts';
import type { Register } from '../../model/register.ts';
import { isTodo } from '../../model/todo.ts';
import { isUnknown } from '../concludable.ts';
import { unknownValue } from '../unknown-value.ts';
import { declared, each, type Row } from './row.ts';

/** Every channel that something was published through, with what channels.yaml says of it. */
function* channelsNamed(register: Register) {
  const known = new Map(register.channels.map((channel) => [channel.id, channel]));
  const ids = [...known.keys()];
  for (const { channels, at } of register.years.flatMap((year) => year.publications)) {
    for (const [index, id] of channels.entries()) {
      const isAbsent = !known.has(id) && isUnknown(register, 'channels', id);
      yield { id, channel: known.get(id), at: within(at, 'channels', index), isAbsent, ids };
    }
  }
}

/** Every gap that a measure answers, with those of the plan; none where there is no usable plan. */
function* gapsNamed(register: Register) {
  for (const { plan, measures } of register.years) {
    const known = plan?.gaps.map((gap) => gap.id);
    const amended = measures.flatMap(({ amendments }) =>
      amendments.map(({ measure, at }) => ({ gaps: measure?.gaps ?? [], at: within(at, 'measure') })),
    );
    for (const { gaps, at } of known ? [...measures, ...amended] : []) {
      for (const [index, gap] of gaps.entries()) yield { gap, known: known ?? [], at: within(at, 'gaps', index) };
    }
  }
}

/** The codes whose severity ita.yaml sets, and which keep their own. */
const settingsKept = ({ settings: { severities } }: Register) =>
  Object.entries(severities).flatMap(([named, setting]) => {
    if (!Object.hasOwn(CODES, named)) return [];
    const severity = severityOf(named as Code, severities);
    return severity === 'off' || severity === setting ? [] : [{ named, severity }];
  });

/** The rules of what a file names that another has, a row each. */
export const REFERENCE_ROWS = {
  /** A publication through a channel that channels.yaml does not have. */
  'unknown-channel': each(
    channelsNamed,
    ({ isAbsent }) => isAbsent,
    ({ id, ids, at }) => [at, unknownValue(id, ids)],
  ),
  /** A publication through a channel that is not one to publish through. */
  'channel-purpose': each(
    channelsNamed,
    ({ channel }) => channel !== undefined && !channel.purposes.includes('publish'),
    ({ id, channel, at }) => [at, { channel: id }, channel && declared(channel.at, 'purposes')],
  ),
  /** A measure answers a gap that the year's plan does not have. */
  'unknown-gap': each(
    gapsNamed,
    ({ gap, known }) => !known.includes(gap) && !isTodo(gap),
    ({ gap, known, at }) => [at, unknownValue(gap, known)],
  ),
  /** A severity set in ita.yaml for a code that keeps its own; at its value. */
  'severity-without-effect': each(
    settingsKept,
    () => true,
    ({ named, severity }) => [
      { file: 'ita.yaml', path: ['severities', named] },
      { named, severity },
    ],
  ),
  /** A severity set in ita.yaml for a code that does not exist; at its key. */
  'unknown-code': each(
    ({ settings }) => Object.keys(settings.severities),
    (code) => !Object.hasOwn(CODES, code),
    (code) => [{ file: 'ita.yaml', path: ['severities', code], on: 'key' }, unknownValue(code, Object.keys(CODES))],
  ),
} satisfies { readonly [C in Code]?: Row<CodeArgs[C]> };
