import type { MeasureStanding, OfficeResult, StepStanding } from '../../../progress/progress.ts';
import type { Text } from '../../document.ts';
import { amount, month, percent, text } from '../../parts/cells.ts';
import { officeTerm, responsibleTerm } from '../../parts/names.ts';
import { sentence } from '../../parts/sentence.ts';
import { healthTerm, statusTerm } from '../../parts/terms.ts';
import type { Card, Fact } from '../page.ts';
import type { Scene } from '../scene.ts';
import { linksTo } from './link.ts';

function counted({ words }: Scene, { step, value, periods }: StepStanding): Text | null {
  const { month: says } = words.publish;
  if (value === null) return null;
  if (step.kind === 'quantity')
    return sentence(says.count, { value: amount(value), target: amount(step.target), unit: text(step.unit) });
  if (step.kind !== 'recurring' || periods === undefined) return null;
  const unit = text(words.views.unit[step.every]);
  return sentence(says.count, { value: amount(value), target: amount({ n: BigInt(periods), d: 1n }), unit });
}

/** What one office said of a step in the month, or since when it has said nothing. */
function voice({ register, words, available }: Scene, result: OfficeResult) {
  const { label } = words.views;
  const { month: says } = words.publish;
  const { entry } = result;
  const facts = (): Fact[] => {
    if (result.broken) return [{ label: label.said, value: [text(words.views.broken.report, 'bad')] }];
    if (!entry) {
      const stands =
        result.reportedFor === null ? [says.noEntry] : sentence(says.carried, { month: month(result.reportedFor) });
      return [{ label: label.said, value: stands }];
    }
    return [
      { label: label.said, value: entry.result === undefined ? [says.noSaid] : [text(entry.result)] },
      ...(entry.problem === undefined ? [] : [{ label: label.problem, value: [text(entry.problem)] }]),
      ...(entry.suggestion === undefined ? [] : [{ label: label.suggestion, value: [text(entry.suggestion)] }]),
    ];
  };
  return {
    who: [officeTerm(register, result.office), ' · ', statusTerm(words, result.status)],
    facts: facts(),
    links: (entry?.evidence ?? []).flatMap((evidence) => linksTo(evidence, available, words)),
  };
}

/** The steps of a measure at the end of a month: plan, result, what each office said, and the evidence. */
export function stepCards(scene: Scene, standing: MeasureStanding): Card[] {
  const { register, words } = scene;
  const { label } = words.views;
  const { month: says } = words.publish;
  return standing.steps.map((item): Card => {
    const { step } = item;
    const done = counted(scene, item);
    const owner = standing.measure ? responsibleTerm(register, words, standing.measure, step) : text(null);
    return {
      title: [text(step.title)],
      badge: healthTerm(words, item.health),
      facts: [
        { label: label.planned, value: [percent(item.planned)] },
        { label: label.result, value: [percent(item.result, 'strong')] },
        ...(done ? [{ label: label.value, value: done }] : []),
        { label: says.period1, value: sentence(says.period, { start: month(step.start), due: month(step.due) }) },
        { label: label.offices, value: [owner] },
      ],
      voices: item.offices
        .filter((result) => result.entry || result.broken || result.carriedOver)
        .map((result) => voice(scene, result)),
      links: [],
    };
  });
}
