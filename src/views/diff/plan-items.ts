import { ALL_OFFICES, type Measure, type Step } from '../../model/measure.ts';
import type { Register, Year } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import { amount, count, day, indicatorsCell, month, percent, score, term, text } from '../parts/cells.ts';
import { budgetCell } from '../parts/duties.ts';
import { officerTerm, officeShort } from '../parts/names.ts';
import { yesTerm } from '../parts/terms.ts';
import { plainText } from '../parts/plain-text.ts';
import { type Item, type ItemsOf, said, several } from './items.ts';

/** The plans of all years as they were announced, with their gaps, measures and steps: what no amendment changes. */
export const planItems: ItemsOf = (register, words) =>
  register.years.flatMap((year) => [
    ...planItem(register, words, year),
    ...year.measures.flatMap((measure) => [
      measureItem(register, words, year, measure),
      ...measure.steps.map((step) => stepItem(register, words, year, measure, step)),
    ]),
  ]);

const officesSaid = (register: Register, words: Words, offices: readonly string[] | undefined) =>
  said(
    words,
    'offices',
    several((offices ?? []).map((id) => (id === ALL_OFFICES ? words.views.allOffices : officeShort(register, id)))),
  );
const namesOf = (register: Register, words: Words, ids: readonly string[]) =>
  several(ids.map((id) => plainText(words, officerTerm(register, id))));

function planItem(register: Register, words: Words, { year, plan }: Year): Item[] {
  if (!plan) return [];
  const signers = Object.entries(plan.signers).map(([post, id]) => ({
    key: `signer ${post}`,
    label: words.diff.signer(words.views.signer[post as keyof typeof plan.signers]),
    cell: officerTerm(register, id),
  }));
  const own: Item = {
    thing: 'plan',
    id: String(year),
    name: words.diff.planOf(String(year)),
    year,
    at: plan.at,
    says: [
      { key: 'announced', label: words.diff.announced, cell: day(plan.announced) },
      said(words, 'tolerance', count(plan.tolerance)),
      { key: 'reportingDay', label: words.diff.reportingDay, cell: count(plan.reportingDay) },
      ...signers,
    ],
  };
  return [
    own,
    ...plan.gaps.map(
      (gap): Item => ({
        thing: 'gap',
        id: `${year}/${gap.id}`,
        name: gap.title,
        year,
        at: gap.at,
        says: [
          said(words, 'title', text(gap.title)),
          said(words, 'gapSource', gap.source ? term(gap.source, words.views.gapSource[gap.source]) : text(null)),
          said(words, 'kind', term(gap.kind, words.views.gapKind[gap.kind])),
          said(words, 'indicator', indicatorsCell(gap.indicators)),
          said(words, 'score', score(gap.score)),
          said(words, 'practice', text(gap.practice)),
        ],
      }),
    ),
  ];
}

const measureItem = (register: Register, words: Words, { year }: Year, measure: Measure): Item => ({
  thing: 'measure',
  id: `${year}/${measure.id}`,
  name: `${measure.id} ${measure.title}`,
  year,
  at: measure.at,
  says: [
    said(words, 'title', text(measure.title)),
    officesSaid(register, words, measure.offices),
    said(words, 'oversight', text(measure.oversight)),
    said(words, 'serves', several(measure.serves)),
    said(words, 'budget', budgetCell(words, measure.budget)),
    said(words, 'weight', amount(measure.weight)),
    said(words, 'yearly', yesTerm(words, measure.yearly === true)),
    said(words, 'gaps', several(measure.gaps)),
  ],
});

const stepItem = (register: Register, words: Words, { year }: Year, { id }: Measure, step: Step): Item => ({
  thing: 'step',
  id: `${year}/${step.ref}`,
  name: `${step.ref} ${step.title}`,
  year,
  within: `measure ${year}/${id}`,
  at: step.at,
  says: [
    said(words, 'title', text(step.title)),
    said(words, 'kind', term(step.kind, words.views.kind[step.kind])),
    said(words, 'start', month(step.start)),
    said(words, 'due', month(step.due)),
    ...(step.kind === 'quantity' ? [said(words, 'target', amount(step.target, step.unit))] : []),
    officesSaid(register, words, step.offices),
    said(words, 'officers', namesOf(register, words, step.officers)),
    said(words, 'weight', amount(step.weight)),
    said(
      words,
      'planned',
      several(
        step.plan.map((point) => `${plainText(words, month(point.month))} ${plainText(words, percent(point.percent))}`),
      ),
    ),
  ],
});
