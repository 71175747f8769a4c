import { add, compare, type Fraction, fraction, subtract, ZERO } from '../model/fraction.ts';
import type { ReportingShares } from './progress.ts';
import { byState, REPORTING_STATES } from './shares.ts';

/**
 * Shares rounded to `decimals` digits so that what is printed adds up as the shares do, to 100: each is cut off, and
 * what is missing goes, one last digit each, to those that lost most (at a tie, to the first in order of states).
 */
export function roundShares(shares: ReportingShares['shares'], decimals = 1): ReportingShares['shares'] {
  const scale = 10n ** BigInt(decimals);
  const cut = byState((state) => fraction((shares[state].n * scale) / shares[state].d, scale));
  const lost = (state: keyof typeof cut): Fraction => subtract(shares[state], cut[state]);
  const missing = REPORTING_STATES.reduce((sum, state) => add(sum, lost(state)), ZERO);
  const units = Number((missing.n * scale) / missing.d);
  const raised = [...REPORTING_STATES].sort((a, b) => compare(lost(b), lost(a))).slice(0, units);
  return byState((state) => (raised.includes(state) ? add(cut[state], fraction(1n, scale)) : cut[state]));
}
