import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import type { Evidence } from '../model/report.ts';

function ofEntry(evidence: readonly Evidence[]): AnyFinding[] {
  const firsts = new Map<string, Pointer>();
  return evidence.flatMap(({ file, url, at }) =>
    (['file', 'url'] as const).flatMap((key) => {
      const value = { file, url }[key];
      const place = within(at, key);
      const first = value === undefined ? undefined : firsts.get(value);
      if (value !== undefined && !first) firsts.set(value, place);
      if (value === undefined || !first) return [];
      return [finding('evidence-repeated', place, { value }, { related: [{ at: first, role: 'first' }] })];
    }),
  );
}

/** `evidence-repeated`: an entry names one file or link as evidence twice. */
export const evidenceRepeated = (register: Register): AnyFinding[] =>
  register.years.flatMap(({ reports }) =>
    reports.flatMap(({ entries }) => entries.flatMap(({ evidence }) => ofEntry(evidence))),
  );
