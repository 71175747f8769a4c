import { decimal } from '../../../model/fraction.ts';
import { unusualTolerance } from '../../../in-force/settings.ts';
import type { MonthStanding } from '../../../progress/progress.ts';
import { unknownsOf } from '../../../progress/unknowns.ts';
import { amount, change, day, sentence, text } from '../../parts/cells.ts';
import { andListed } from '../../parts/and-listed.ts';
import { officeName } from '../../parts/names.ts';
import { stepCountsText } from '../../parts/step-counts.ts';
import type { Text } from '../../document.ts';
import type { PageBlock } from '../page.ts';
import type { SiteScene } from '../scene.ts';

/**
 * What the figures of a month are worth: as closed or provisional, the reports that are awaited, how many steps are late,
 * what the plan moved, and a tolerance that is not the usual one.
 */
export function worthBlocks({ register, words }: SiteScene, standing: MonthStanding): PageBlock[] {
  const { publish } = words;
  const { closing, asOf, plan, year } = standing;
  const awaited = unknownsOf(register, standing)?.awaited ?? [];
  const tolerance = unusualTolerance(register, year);
  const counts = stepCountsText(words, plan.counts);
  const said = (tone: 'muted' | 'warn' | undefined, line: Text): PageBlock => ({
    type: 'paragraph',
    ...(tone && { tone }),
    text: line,
  });
  const names = andListed(
    words,
    awaited.map(({ office }) => officeName(register, office)),
  );
  return [
    closing
      ? said('muted', sentence(publish.closed, { day: day(closing.on, 'long') }))
      : said('muted', sentence(publish.provisional, { day: day(asOf, 'long') })),
    ...(awaited.length > 0
      ? [said('warn', sentence(publish.awaited, { offices: text(names), day: day(awaited[0]?.due, 'long') }))]
      : []),
    ...(counts === '' ? [] : [said(undefined, sentence(publish.counts, { counts: text(counts) }))]),
    ...(plan.scope && plan.scope.n !== 0n
      ? [said(undefined, sentence(publish.scope, { scope: change(plan.scope) }))]
      : []),
    ...(tolerance === undefined
      ? []
      : [said('muted', sentence(publish.tolerance, { tolerance: amount(decimal(tolerance)) }))]),
  ];
}
