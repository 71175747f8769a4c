import { decimal } from '../../model/fraction.ts';
import type { Gap, InstrumentScores, ItaResult, Plan } from '../../model/plan.ts';
import type { PlanFile, ResultFile } from '../generated/files.ts';
import { compact, type Reader } from './reader.ts';

const score = (value: number | undefined) => (value === undefined ? undefined : decimal(value));

/** An ITA result, of `result.yaml` or of last year's in `plan.yaml`. */
export function readResult(file: ResultFile, reader: Reader): ItaResult {
  const scores = Object.entries(file.instruments ?? {}).map(([key, value]) => [key, decimal(value)]);
  return {
    year: reader.year(file.year, 'year'),
    score: decimal(file.score),
    ...(file.level !== undefined && { level: file.level }),
    instruments: Object.fromEntries(scores) as InstrumentScores,
    indicators: (file.indicators ?? []).map((indicator, index) => ({
      number: indicator.number,
      score: decimal(indicator.score),
      at: reader.part('indicators', index).at,
    })),
    ...(file.announced !== undefined && { announced: reader.day(file.announced, 'announced') }),
    at: reader.at,
  };
}

const readGap = ({ indicator, indicators = [], ...gap }: PlanFile['gaps'][number], reader: Reader): Gap =>
  ({
    ...gap,
    ...compact({ score: score(gap.score) }),
    indicators: [...new Set([...(indicator === undefined ? [] : [indicator]), ...indicators])],
    at: reader.at,
  }) as Gap;

/** The year's plan. */
export const readPlan = (file: PlanFile, reader: Reader): Plan => ({
  year: reader.year(file.year, 'year'),
  ...(file.last_result && { lastResult: readResult(file.last_result, reader.part('last_result')) }),
  gaps: file.gaps.map((gap, index) => readGap(gap, reader.part('gaps', index))),
  ...(file.target && {
    target: {
      score: decimal(file.target.score),
      ...(file.target.level !== undefined && { level: file.target.level }),
      at: reader.part('target').at,
    },
  }),
  ...(file.announced !== undefined && { announced: reader.day(file.announced, 'announced') }),
  ...(file.tolerance !== undefined && { tolerance: file.tolerance }),
  ...(file.reporting_day !== undefined && { reportingDay: file.reporting_day }),
  signers: file.signers ?? {},
  at: reader.at,
});
