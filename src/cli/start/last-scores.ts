import { shippedAssessment } from '../../ita/assessment.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { InstrumentScores } from '../../model/plan.ts';

/** What a score in an answer is of: the key that files have, and the label that people type. */
export interface ScoreLabel {
  readonly key: string;
  readonly label: string;
}

/** The three instruments, in the order of the announcement. */
export const INSTRUMENTS: readonly ScoreLabel[] = (['iit', 'eit', 'oit'] satisfies (keyof InstrumentScores)[]).map(
  (key) => ({ key, label: key.toUpperCase() }),
);

/** The ten indicators by number. */
export const INDICATORS: readonly ScoreLabel[] = Array.from({ length: 10 }, (_, index) => ({
  key: String(index + 1),
  label: String(index + 1),
}));

/** The assessment that the last result is of: that of the year before. */
export const assessmentOfLast = (year: string | undefined): Assessment | undefined =>
  shippedAssessment(Number(year) - 1);

/** The parts of EIT whose scores that year announced apart. */
export const eitParts = (assessment: Assessment | undefined): readonly ScoreLabel[] =>
  (assessment?.parts ?? []).map(({ id }) => ({ key: id, label: id.replace('eit_part', '') }));

/** Scores as `scores` of the answers writes them, by key. */
export const scoresTyped = (answer: string): ReadonlyMap<string, number> =>
  new Map(
    answer.split(' ').flatMap((each) => {
      const [key = '', score] = each.split('=');
      return score === undefined ? [] : [[key, Number(score)] as const];
    }),
  );
