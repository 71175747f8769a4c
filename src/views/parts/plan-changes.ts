import type { PlanChange, TermChange } from '../../in-force/changes.ts';
import { ALL_OFFICES, type Measure, type Step } from '../../model/measure.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import { amount, inSentence, month, percent } from './cells.ts';
import { budgetText } from './duties.ts';
import { andListed } from './and-listed.ts';
import { officeName } from './names.ts';
import { plainText } from './plain-text.ts';

type Term = Exclude<TermChange, { of: 'added-step' }>;

/** What a property says by some terms; `undefined` for one whose change is told without its values. */
function valueText(register: Register, words: Words, what: Term['what'], terms: Measure | Step): string | undefined {
  const [step, measure] = 'kind' in terms ? [terms, undefined] : [undefined, terms];
  const plain = (cell: Parameters<typeof plainText>[1]) => plainText(words, cell);
  switch (what) {
    case 'title':
      return terms.title;
    case 'start':
    case 'due':
      return plain(month(step?.[what]));
    case 'target':
      return step?.kind === 'quantity' ? `${plain(amount(step.target))} ${step.unit}` : undefined;
    case 'weight':
      return plain(amount(terms.weight));
    case 'offices':
      return (
        terms.offices &&
        andListed(
          words,
          terms.offices.map((id) => (id === ALL_OFFICES ? words.views.allOffices : officeName(register, id))),
        )
      );
    case 'serves':
      return measure?.serves.length === 0 ? '-' : measure && andListed(words, measure.serves);
    case 'budget':
      return budgetText(words, measure?.budget);
    case 'plan':
      return step?.plan.length
        ? andListed(
            words,
            step.plan.map((point) => `${plain(month(point.month))} ${plain(inSentence(percent(point.percent)))}`),
          )
        : words.views.planChange.evenly;
    default:
      return undefined;
  }
}

function termText(register: Register, words: Words, { of, what, before, after }: Term): string {
  const { planChange, thing } = words.views;
  const subject = of === 'step' ? `${thing.step} “${before.title}”` : thing.measure;
  if (what === 'cancelled') return planChange[after.cancelled ? 'cancelled' : 'revived'](subject);
  const [old, now] = [before, after].map((terms) => valueText(register, words, what, terms));
  const name = planChange.terms[what];
  return old === undefined || now === undefined
    ? planChange.changed(subject, name)
    : planChange.changedFrom(subject, name, old, now);
}

/** What a paper changed of a measure, a line for each property, step and new step. */
export function planChangeLines(register: Register, words: Words, { terms, adds }: PlanChange): string[] {
  const { planChange } = words.views;
  const line = (term: TermChange): string => {
    if (term.of !== 'added-step') return termText(register, words, term);
    const { title, start, due } = term.after;
    const [from, until] = [start, due].map((each) => plainText(words, month(each)));
    return planChange.added(title, `${from}`, `${until}`);
  };
  return adds ? [planChange.addedMeasure] : terms.map(line);
}
