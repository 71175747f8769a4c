import type { Post } from '../../model/organisation.ts';
import type { StepStatus } from '../../model/report.ts';
import type { Health } from '../../model/closing.ts';
import type { ReportingState } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Tone } from '../document.ts';
import { term, text } from './cells.ts';

const HEALTH_TONES: Readonly<Record<Health, Tone>> = {
  done: 'good',
  'on-track': 'good',
  behind: 'warn',
  overdue: 'bad',
  awaiting: 'muted',
  'not-started': 'muted',
  'no-report': 'warn',
  cancelled: 'muted',
  broken: 'bad',
};

/** Tone of a reporting state. */
export const STATE_TONES: Readonly<Record<ReportingState, Tone>> = {
  'on-time': 'good',
  late: 'warn',
  missing: 'warn',
  'not-due': 'muted',
  broken: 'bad',
};

/** How something stands, in the reader's words. */
export const healthTerm = (words: Words, health: Health): Cell =>
  term(health, words.views.health[health], HEALTH_TONES[health]);

/** How a late step is late, in the words of a sentence. */
export const latenessWord = ({ brief: { lateness } }: Words, health: Health): string =>
  health === 'overdue' || health === 'behind' ? lateness[health] : lateness['no-report'];

/** The status an office reported; "-" when it never did. */
export const statusTerm = (words: Words, status: StepStatus | null): Cell =>
  status ? term(status, words.views.status[status]) : text(null);

/** How a report stands, in the reader's words. */
export const stateTerm = (words: Words, state: ReportingState): Cell =>
  term(state, words.views.state[state], STATE_TONES[state]);

/** Yes or no. */
export const yesTerm = (words: Words, yes: boolean): Cell =>
  term(yes ? 'yes' : 'no', yes ? words.views.yes : words.views.no);

/** A post that signs papers; "-" for none. */
export const postTerm = (words: Words, post: Post | undefined): Cell =>
  post === undefined ? text(null) : term(post, words.views.post[post]);
