import type { Month } from '../../../model/month.ts';
import type { MonthEntry } from '../../../progress/latest-entry.ts';
import type { MeasureStanding, OfficeResult, StepStanding } from '../../../progress/progress.ts';
import type { Text } from '../../document.ts';
import { amount, month, percent, resultText, sentence, text } from '../../parts/cells.ts';
import { officeTerm, responsibleTerm } from '../../parts/names.ts';
import { targetOf, unitOf } from '../../parts/steps-tables.ts';
import { healthTerm, statusTerm } from '../../parts/terms.ts';
import type { Card, Fact } from '../page.ts';
import { type SiteScene, stepAnchor, stepPlace } from '../scene.ts';
import { linksTo } from './link.ts';

function counted({ words }: SiteScene, standing: StepStanding): Text | null {
  if (standing.value === null) return null;
  const counts = { value: amount(standing.value), target: targetOf(standing), unit: unitOf(words, standing) };
  return sentence(words.publish.month.count, counts);
}

/** What one office reported on a step last, and for which month when that is past. */
function voice(
  { register, words, available }: SiteScene,
  at: Month,
  result: OfficeResult,
  reported: MonthEntry | undefined,
) {
  const { label } = words.views;
  const { month: texts } = words.publish;
  const facts = (): Fact[] => {
    if (!reported) return [{ label: label.resultText, value: [texts.noEntry] }];
    const { problem, suggestion, result: done } = reported.entry;
    const now = reported.month === at;
    return [
      ...(now ? [] : [{ label: texts.reported, value: [month(reported.month, 'long')] }]),
      { label: label.resultText, value: done === undefined ? [texts.noSaid] : [text(done)] },
      ...(problem === undefined || !now ? [] : [{ label: label.problem, value: [text(problem)] }]),
      ...(suggestion === undefined || !now ? [] : [{ label: label.suggestion, value: [text(suggestion)] }]),
    ];
  };
  const broken: Fact[] = result.broken
    ? [{ label: label.source, value: [text(words.views.broken.report, 'bad')] }]
    : [];
  return {
    who: [officeTerm(register, result.office), ' · ', statusTerm(words, result.status)],
    facts: [...broken, ...facts()],
    links: (reported?.entry.evidence ?? []).flatMap((evidence) => linksTo(evidence, available, words)),
  };
}

/** The steps of a measure at the end of a month: plan, result, what each office reported, and the evidence. */
export function stepCards(scene: SiteScene, standing: MeasureStanding, at: Month): Card[] {
  const { register, words } = scene;
  const { label } = words.views;
  const { month: texts } = words.publish;
  return standing.steps.map((item): Card => {
    const { step } = item;
    const done = counted(scene, item);
    const owner = standing.measure
      ? responsibleTerm(register, words, step.offices ?? standing.measure.offices, at)
      : text(null);
    const [start, due] = [month(step.start), month(step.due)];
    const period = step.start === step.due ? [due] : sentence(texts.period, { start, due });
    return {
      id: stepAnchor(step),
      title: [text(step.title)],
      href: stepPlace(step),
      badge: healthTerm(words, item.health),
      facts: [
        { label: label.planned, value: [percent(item.planned)] },
        { label: label.result, value: resultText(words, item, 'strong') },
        ...(done ? [{ label: label.value, value: done }] : []),
        { label: texts.period1, value: period },
        { label: label.offices, value: [owner] },
      ],
      voices: item.offices.flatMap((result) => {
        const reported = scene.findEntry(result.office, step.ref, at);
        return reported || result.broken || result.owes ? [voice(scene, at, result, reported)] : [];
      }),
      links: [],
    };
  });
}
