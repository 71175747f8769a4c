import type { Register } from '../../model/register.ts';
import type { Briefing } from '../../progress/briefing.ts';
import type { LateStep } from '../../progress/late-steps.ts';
import type { Problem } from '../../progress/problems.ts';
import type { Words } from '../../words/words.ts';
import type { Text } from '../document.ts';
import { count, day, month, text } from '../parts/cells.ts';
import { officeName, officesTerm } from '../parts/names.ts';
import { latenessWord } from '../parts/terms.ts';
import { inColumns } from './room.ts';
import type { Values, Wording } from './wording.ts';

const MOST_TOLD = { late: 4, calm: 2 };

/** How many late steps and requests the letter of a month tells of, each: fewer when nothing is late, which one sheet tells. */
export const mostTold = ({ late }: Pick<Briefing, 'late'>): number => MOST_TOLD[late.length > 0 ? 'late' : 'calm'];

/** What a letter says of a text that somebody typed, in columns: about a line and a half of its paper. */
const MOST_COLUMNS = 90;

const short = (said: string | null | undefined): string | null => (said ? inColumns(said, MOST_COLUMNS) : null);

/** Each late step, with the reason that an office gave; the longest late first. */
export function lateListed(
  register: Register,
  words: Words,
  { late, standing }: Pick<Briefing, 'late' | 'standing'>,
  problems: readonly Problem[],
  wording: Wording<'month'>,
): Text[] {
  const reasonOf = ({ standing: { step }, offices }: LateStep): string | null => {
    const own = problems.filter((problem) => problem.step === step.ref && problem.problem !== null);
    return short((own.find(({ office }) => offices.includes(office)) ?? own[0])?.problem);
  };
  return late.slice(0, MOST_TOLD.late).map((each) => {
    const { step, health } = each.standing;
    return wording('late_step', {
      'late_step.title': text(step.title),
      'late_step.offices': officesNamed(register, words, each.offices, standing.month),
      'late_step.how': text(latenessWord(words, health)),
      'late_step.days': count(each.days),
      'late_step.since': day(each.since, 'long'),
      'late_step.due': month(step.due, 'long'),
      'late_step.reason': text(reasonOf(each)),
    });
  });
}

/** Several offices by their short names, one by its whole name. */
const officesNamed = (register: Register, words: Words, ids: readonly string[], at: Briefing['standing']['month']) =>
  ids.length === 1 && ids[0] !== undefined ? text(officeName(register, ids[0])) : officesTerm(register, words, ids, at);

/** What the offices ask for, in their own words. */
export const requestsListed = (
  register: Register,
  briefing: Pick<Briefing, 'late' | 'requests'>,
  titleOf: (ref: string) => string,
  wording: Wording<'month'>,
): Text[] =>
  briefing.requests.slice(0, mostTold(briefing)).map(({ office, step, text: asked }) =>
    wording('ask_request', {
      'ask_request.office': text(officeName(register, office)),
      'ask_request.step': text(titleOf(step)),
      'ask_request.text': text(short(asked)),
    }),
  );

/** The offices that are late and ask for nothing, for the wording. */
export const latePeople = (register: Register, words: Words, { toUrge, standing }: Briefing): Values => ({
  'ask_late.offices': officesNamed(register, words, toUrge, standing.month),
});

/** How many late steps and requests the letter leaves to its attachment, for its wording. */
export const untoldValues = (briefing: Pick<Briefing, 'late' | 'requests'>): Values => ({
  'late.count': count(briefing.late.length),
  'late.more': count(Math.max(0, briefing.late.length - mostTold(briefing))),
  'requests.more': count(Math.max(0, briefing.requests.length - mostTold(briefing))),
});
