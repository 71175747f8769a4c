import type { Day } from '../../../model/be-date.ts';
import type { SiteScene } from '../scene.ts';

/** The last day on which something that the pages show was handed in, approved, published or signed; nothing while none was. */
export function lastChange({ data }: SiteScene): Day | null {
  if (!data) return null;
  const { plan, reports, publications, agreements, closings, measures, result, workingGroup } = data;
  const days = [
    plan?.announced,
    result?.announced,
    workingGroup?.date,
    ...reports.map(({ submitted }) => submitted),
    ...publications.map(({ date }) => date),
    ...agreements.map(({ date }) => date),
    ...closings.map(({ on }) => on),
    ...measures.flatMap(({ amendments }) => amendments.map(({ approved }) => approved.on)),
  ].filter((day) => day !== undefined);
  return days.length === 0 ? null : (Math.max(...days) as Day);
}
