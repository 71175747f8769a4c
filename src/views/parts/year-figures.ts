import { monthsOf } from '../../model/fiscal-year.ts';
import type { Register } from '../../model/register.ts';
import type { Coverage } from '../../progress/coverage.ts';
import type { Reporting, YearStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Figure } from '../document.ts';
import { count, month, percent, resultPercent, term, text } from './cells.ts';
import { STATE_TONES } from './terms.ts';

const labelsOf = (year: number) => monthsOf(year).map((each) => month(each));

/** By month: what is planned, for the whole year; the plan's result, and a line a measure, until the last month known. */
export function trendFigure(words: Words, year: YearStanding): Figure {
  const { yearView } = words.views;
  const points = monthsOf(year.year).map((_, index) => year.months[index]);
  const ids = year.months.at(-1)?.measures ?? [];
  return {
    type: 'figure',
    key: 'trend',
    title: [yearView.trend],
    form: 'lines',
    labels: labelsOf(year.year),
    series: [
      { key: 'planned', title: [yearView.plannedLine], values: year.planned.map((planned) => percent(planned)) },
      { key: 'plan', title: [yearView.wholePlan], values: points.map((point) => resultPercent(point?.plan.result)) },
      ...ids.map(({ id, measure }) => ({
        key: id,
        title: [text(id), ...(measure ? [` ${measure.title}`] : [])],
        values: points.map((point) => resultPercent(point?.measures.find((each) => each.id === id)?.result)),
      })),
    ],
    description: [yearView.trendSays],
  };
}

const markOf = (words: Words, { state, daysLate }: Reporting) =>
  state === 'late' ? `+${daysLate}` : words.views.mark[state];

/** Offices × months: how each report stands, by a mark that the description explains; blank where none is owed. */
export function reportingFigure(register: Register, words: Words, year: YearStanding): Figure {
  const { yearView } = words.views;
  const offices = [...new Set(year.reporting.map((each) => each.office))];
  return {
    type: 'figure',
    key: 'reporting',
    title: [yearView.grid],
    form: 'grid',
    labels: labelsOf(year.year),
    series: offices.map((id) => ({
      key: id,
      title: [register.offices.find((office) => office.id === id)?.short ?? id],
      values: monthsOf(year.year).map((each) => {
        const found = year.reporting.find(({ office, month: of }) => office === id && of === each);
        return found ? term(found.state, markOf(words, found), STATE_TONES[found.state]) : text('');
      }),
    })),
    description: [yearView.gridSays],
  };
}

/** Channels × months: how many times something was published through each. */
export function coverageFigure(words: Words, year: number, coverage: readonly Coverage[]): Figure {
  const { yearView } = words.views;
  return {
    type: 'figure',
    key: 'coverage',
    title: [yearView.coverage],
    form: 'grid',
    labels: labelsOf(year),
    series: coverage.map(({ channel, months }) => ({
      key: channel.id,
      title: [channel.name],
      values: months.map((times) => count(times)),
    })),
    description: [yearView.coverageSays],
  };
}
