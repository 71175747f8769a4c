import { firstMonth } from '../../model/fiscal-year.ts';
import type { Year } from '../../model/register.ts';
import { monthStanding } from '../../progress/month.ts';
import type { MonthStanding, Standing } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Asked } from '../lists/listing.ts';
import { month } from '../parts/cells.ts';
import { latestEnded } from '../parts/latest-ended.ts';
import { standingFields } from '../parts/standing-fields.ts';
import type { Subject } from './subject.ts';

/** How a year stands at the end of its latest month that has ended, or of its first month before that. */
export const standingNow = ({ register, asOf }: Asked, { year }: Year): MonthStanding =>
  monthStanding(register, latestEnded(year, asOf) ?? firstMonth(year), asOf);

/** Plan, result, change and health as facts, with the month they are of. */
export const standingFacts = (words: Words, now: MonthStanding, standing: Standing | undefined): Subject['facts'] =>
  standing
    ? [
        { key: 'month', label: words.views.label.month, cell: month(now.month) },
        ...standingFields(words).map(({ key, title, cell }) => ({ key, label: title, cell: cell(standing, 0) })),
      ]
    : [];
