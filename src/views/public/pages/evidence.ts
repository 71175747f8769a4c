import type { EntryOfStep } from '../../../progress/evidence.ts';
import { count, month, sentence, text } from '../../parts/cells.ts';
import { officeTerm } from '../../parts/names.ts';
import type { Card, PageBlock, SitePage } from '../page.ts';
import { publicationsOf } from '../parts/evidence.ts';
import { linksTo } from '../parts/link.ts';
import { monthFile, type SiteScene, stepAnchor, stepPlace } from '../scene.ts';
import type { KnownMeasure } from './measure.ts';

function voiceOf({ register, words, available }: SiteScene, { report, entry, step }: EntryOfStep) {
  return {
    who: [month(report.month, 'long'), ' · ', officeTerm(register, report.office)],
    href: `${monthFile(report.month)}#${stepAnchor(step)}`,
    facts: [],
    links: entry.evidence.flatMap((evidence) => linksTo(evidence, available, words)),
  };
}

/** All evidence of a year by measure and step, with the way to the month, to the step and to what published it. */
export function evidencePage(
  scene: SiteScene,
  measures: readonly KnownMeasure[],
  numbers: readonly number[],
): SitePage {
  const { words, said } = scene;
  const { evidence: texts, plan } = words.publish;
  const pieces = [...said.values()].flat().flatMap(({ entry }) => entry.evidence);
  const blocks = measures.flatMap((standing, index): PageBlock[] => {
    const cards = standing.steps.flatMap(({ step }): Card[] => {
      const proven = (said.get(step.ref) ?? []).filter(({ entry }) => entry.evidence.length > 0);
      if (proven.length === 0) return [];
      const voices = proven.map((each) => voiceOf(scene, each));
      return [
        {
          id: stepAnchor(step),
          title: [text(step.title)],
          href: stepPlace(step),
          facts: [],
          voices,
          links: publicationsOf(scene, step),
        },
      ];
    });
    const title = sentence(plan.measure, { no: count(numbers[index]), title: text(standing.measure.title) });
    return cards.length === 0
      ? []
      : [
          { type: 'heading', level: 2, text: title },
          { type: 'cards', level: 3, cards, whenEmpty: '' },
        ];
  });
  return {
    file: 'evidence.html',
    part: 'evidence',
    title: [texts.title],
    lead: sentence(texts.lead, { count: count(pieces.length) }),
    blocks: blocks.length > 0 ? blocks : [{ type: 'paragraph', tone: 'muted', text: [texts.none] }],
  };
}
