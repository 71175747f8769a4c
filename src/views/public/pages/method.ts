import { settingsIn } from '../../../in-force/settings.ts';
import { compare, decimal, fraction } from '../../../model/fraction.ts';
import type { MeasureStanding, StepStanding } from '../../../progress/progress.ts';
import { assessmentOf } from '../../../ita/assessment.ts';
import { amount, count, month, percent, sentence, text } from '../../parts/cells.ts';
import { type Field, tableFrom } from '../../parts/table.ts';
import type { Card, Link, PageBlock, SitePage } from '../page.ts';
import type { SiteScene } from '../scene.ts';

const FILE = 'method.html';
const HEALTHS = ['done', 'on-track', 'behind', 'overdue', 'awaiting', 'not-started', 'no-report', 'cancelled'] as const;

/** The way to what the names of the instruments mean, for where their scores stand. */
export const askIta = ({ words }: SiteScene): PageBlock => {
  const { askIta: asked } = words.publish.method;
  const links: Link[] = [{ text: [asked], href: `${FILE}#iit` }];
  return { type: 'links', label: asked, links };
};

/** The three instruments: what each asks, and its weight in the year where that is known. */
function instruments({ register, words, year }: SiteScene): Card[] {
  const { ita } = words.publish.method;
  const known = assessmentOf(register, year)?.instruments ?? [];
  return (['iit', 'eit', 'oit'] as const).map((id): Card => {
    const weight = known.find((each) => each.id === id)?.weight;
    return {
      id,
      title: [words.publish.plan.instrument[id]],
      facts: [
        { label: ita.how, value: [ita[id]] },
        ...(weight === undefined ? [] : [{ label: ita.weight, value: [amount(fraction(weight))] }]),
      ],
      links: [],
    };
  });
}

/** The months from the last back. */
const backwards = ({ standing }: SiteScene) => standing.months.toReversed();

/** Whether a result is neither nothing nor complete, so that it shows how it came about. */
const isUnderWay = ({ result }: MeasureStanding): boolean =>
  result !== null && result.n !== 0n && compare(result, fraction(100)) < 0;

/**
 * The latest measure that was under way with the most steps, worked out step by step; nothing while none was.
 */
function example(scene: SiteScene): PageBlock[] {
  const { words } = scene;
  const { example: texts } = words.publish.method;
  const { label } = words.views;
  const at = backwards(scene).find(({ measures, closing }) => !closing && measures.some(isUnderWay));
  const weighed = (at?.measures ?? []).map((standing, index) => ({
    standing,
    no: index + 1,
    steps: standing.steps.filter(({ health, planned }) => health !== 'cancelled' && planned !== null),
  }));
  const fit = weighed.filter(({ standing }) => standing.measure !== undefined && isUnderWay(standing));
  const [most] = fit.sort((a, b) => b.steps.length - a.steps.length || a.no - b.no);
  const title = most?.standing.measure?.title;
  if (!at || !most || title === undefined) return [];
  const { standing, no, steps } = most;
  const fields: Field<StepStanding>[] = [
    { key: 'title', title: label.step, importance: 1, cell: ({ step }) => text(step.title) },
    { key: 'weight', title: texts.weight, align: 'right', importance: 1, cell: ({ step }) => amount(step.weight) },
    { key: 'planned', title: label.planned, align: 'right', importance: 1, cell: ({ planned }) => percent(planned) },
    { key: 'result', title: label.result, align: 'right', importance: 1, cell: ({ result }) => percent(result) },
  ];
  const whole = [text(texts.whole), text(''), percent(standing.planned), percent(standing.result)];
  return [
    { type: 'heading', level: 2, text: [texts.title] },
    {
      type: 'paragraph',
      text: sentence(texts.says, { no: count(no), title: text(title), month: month(at.month, 'long') }),
    },
    { ...tableFrom('example', '', '-', fields, steps), totals: [whole] },
  ];
}

/** How the figures come about, in plain words, with an example from the data itself. */
export function methodPage(scene: SiteScene): SitePage {
  const { words, register, year } = scene;
  const { method } = words.publish;
  const { tolerance, reportingDay } = settingsIn(register, year) ?? register.settings;
  const titled = (title: string, ...blocks: PageBlock[]): PageBlock[] => [
    { type: 'heading', level: 2, text: [title] },
    ...blocks,
  ];
  const list = (items: readonly string[]): PageBlock => ({
    type: 'list',
    items: items.map((item) => sentence(item, { day: count(reportingDay) })),
  });
  return {
    file: FILE,
    part: 'method',
    title: [method.title],
    lead: [method.lead],
    blocks: [
      ...titled(
        method.ita.title,
        { type: 'paragraph', text: [method.ita.says] },
        { type: 'cards', level: 3, cards: instruments(scene), whenEmpty: '' },
      ),
      ...titled(method.result.title, list(method.result.items)),
      ...titled(method.health.title, {
        type: 'facts',
        items: HEALTHS.map((key) => ({
          key,
          label: words.views.health[key],
          value: sentence(method.health[key], { tolerance: amount(decimal(tolerance)) }),
        })),
      }),
      ...example(scene),
      ...titled(method.known.title, list(method.known.items)),
      ...titled(method.reporting.title, list(method.reporting.items)),
    ],
  };
}
