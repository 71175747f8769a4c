import type { Step } from '../../../model/measure.ts';
import type { Publication } from '../../../model/plan.ts';
import { day, month, sentence, text } from '../../parts/cells.ts';
import { officeName } from '../../parts/names.ts';
import { plainText } from '../../parts/plain-text.ts';
import type { Link } from '../page.ts';
import { publicationPlace, type SiteScene } from '../scene.ts';
import { linksTo } from './link.ts';

/** All evidence of a step, by month, each with the month and the office that named it. */
export function evidenceOf({ said, available, words, register }: SiteScene, step: Step): Link[] {
  const seen = new Set<string>();
  return (said.get(step.ref) ?? []).flatMap(({ report, entry }) =>
    entry.evidence.flatMap((evidence) => {
      const key = JSON.stringify([evidence.file, evidence.url, evidence.title]);
      if (seen.has(key)) return [];
      seen.add(key);
      const source = `${plainText(words, month(report.month))} · ${officeName(register, report.office)}`;
      return linksTo(evidence, available, words).map((link) => ({
        ...link,
        note: link.note === undefined ? source : `${source} · ${link.note}`,
      }));
    }),
  );
}

/** What first published the latest result of a step that is published: the way to it among the publications. */
export function publicationsOf({ said, publishedBy, words }: SiteScene, step: Step): Link[] {
  const told = (said.get(step.ref) ?? []).filter(({ entry }) => entry.result !== undefined);
  const found = told.map(publishedBy).findLast((each) => each !== undefined);
  const linkTo = (publication: Publication): Link => ({
    text: sentence(words.publish.evidence.published, { title: text(publication.title) }),
    href: publicationPlace(publication),
    note: plainText(words, day(publication.date, 'long')),
  });
  return found ? [linkTo(found)] : [];
}
