import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import { isBroken, type Register } from '../model/register.ts';
import { knownSteps } from './known-steps.ts';
import { unknownValue } from './unknown-value.ts';

/**
 * `unknown-step`: an entry for a step that no measure of the year has. Of a measure that is there, the value is the
 * step's own id; else it is the whole `measure/step`.
 */
export function unknownStep(register: Register): AnyFinding[] {
  const findings: AnyFinding[] = [];
  for (const year of register.years) {
    const steps = knownSteps(register, year);
    const measures = new Map(year.measures.map((measure) => [measure.id, measure]));
    for (const entry of year.reports.flatMap((report) => report.entries)) {
      if (steps.has(entry.step)) continue;
      const [id = '', ...rest] = entry.step.split('/');
      if (isBroken(register, 'measure', { year: year.year, id })) continue;
      const measure = measures.get(id);
      const args = measure
        ? {
            measure: id,
            ...unknownValue(
              rest.join('/'),
              measure.steps.map((step) => step.id),
            ),
          }
        : unknownValue(entry.step, [...steps.keys()]);
      findings.push(finding('unknown-step', within(entry.at, 'step'), args));
    }
  }
  return findings;
}
