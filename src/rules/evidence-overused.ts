import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register, Year } from '../model/register.ts';
import { insideData } from './evidence-missing.ts';

/** So many steps of a year can one file prove; what is to prove more proves none in particular. */
const MOST_STEPS = 5;

/** The first place in which each step names each file, by file. */
function stepsByFile({ reports }: Year): Map<string, Map<string, Pointer>> {
  const files = new Map<string, Map<string, Pointer>>();
  for (const { step, evidence } of reports.flatMap(({ entries }) => entries)) {
    for (const { file, at } of evidence) {
      const path = file === undefined ? undefined : insideData(file);
      if (path === undefined) continue;
      const steps = files.get(path) ?? new Map<string, Pointer>();
      files.set(path, steps);
      if (!steps.has(step)) steps.set(step, within(at, 'file'));
    }
  }
  return files;
}

/** `evidence-overused`: one file is the evidence of more than five steps of a year; at the step after the fifth. */
export const evidenceOverused = (register: Register): AnyFinding[] =>
  register.years.flatMap((year) =>
    [...stepsByFile(year)].flatMap(([file, steps]) => {
      const places = [...steps.values()];
      const [first, beyond] = [places[0], places[MOST_STEPS]];
      return first && beyond
        ? [
            finding(
              'evidence-overused',
              beyond,
              { file, steps: places.length },
              { related: [{ at: first, role: 'first' }] },
            ),
          ]
        : [];
    }),
  );
