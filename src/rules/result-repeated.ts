import { type AnyFinding, finding } from '../model/finding.ts';
import type { Month } from '../model/month.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import type { Entry } from '../model/report.ts';
import { comparedText } from '../text/compared.ts';

/** A word of any language: what has none, such as a dash, says nothing and is not repeated. */
const WORD = /\p{L}{2}/u;
function isRepeated(before: Entry | undefined, now: Entry): boolean {
  if (before?.status !== 'in-progress' || before.result === undefined || now.result === undefined) return false;
  return WORD.test(now.result) && comparedText(before.result) === comparedText(now.result);
}

/** `result-repeated`: an office says of a step in progress, word for word, what it said the month before. */
export function resultRepeated(register: Register): AnyFinding[] {
  const findings: AnyFinding[] = [];
  for (const { reports } of register.years) {
    const latest = new Map<string, { month: Month; entry: Entry }>();
    for (const { office, month, entries } of [...reports].sort((a, b) => a.month - b.month)) {
      for (const entry of entries) {
        const key = `${office} ${entry.step}`;
        const before = latest.get(key);
        latest.set(key, { month, entry });
        if (entry.status !== 'in-progress' || before?.month !== month - 1 || !isRepeated(before.entry, entry)) continue;
        const related = [{ at: within(before.entry.at, 'result'), role: 'earlier' as const }];
        findings.push(
          finding(
            'result-repeated',
            within(entry.at, 'result'),
            { step: entry.step, month: before.month },
            { related },
          ),
        );
      }
    }
  }
  return findings;
}
