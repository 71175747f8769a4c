import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { call } from '../support/io.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));

/**
 * Computed by hand from the files, not by the program. Planned and result of each step at the end of 2565-02, then of
 * the measure; the sums are written out where they are more than one number.
 */
const BY_HAND = {
  m1: {
    planned: 75, // (100 + 100 + 25) / 3
    result: 75, // (100 + 100 + 25) / 3
    steps: {
      'm1/appoint': [100, 100], // due 2564-11; done
      'm1/analysis': [100, 100], // due 2565-02; done in 2565-01
      'm1/meeting': [25, 25], // 1 of 4 quarters is due; 1 of 4 is done
    },
  },
  m3: {
    planned: 63.06, // (100 + 2 × 200/3 + 70 + 50 + 25) / 6 = 1135/18
    result: 57.22, // (100 + 2 × 62.5 + 35 + 190/3 + 20) / 6 = 515/9
    steps: {
      'm3/agreement': [100, 100], // due 2565-01; done
      'm3/signed': [66.67, 62.5], // 2 of 3 months; 30 of 48
      'm3/training-criteria': [70, 35], // the plan's own point; 35
      'm3/work-criteria': [50, 63.33], // 2 of 4 months; (60 + 50 + 40 + 100 + 60 + 70) / 6
      'm3/guideline': [25, 20], // 1 of 4 months; 20
    },
  },
  m5: {
    planned: 59.33, // (100 + 125/3 + 125/3 + 80 + 100/3) / 5 = 178/3
    result: 61.67, // (100 + 125/3 + 110/3 + 100 + 30) / 5 = 185/3
    steps: {
      'm5/officers': [100, 100],
      'm5/website': [41.67, 41.67], // 5 of 12 months; 5 of 12
      'm5/news': [41.67, 36.67], // 5 of 12 months; (11 + 3 + 5 + 3) / 60
      'm5/complaints': [80, 100], // 4 of 5 months; done a month early
      'm5/protection': [33.33, 30], // 2 of 6 months; 30
    },
  },
};

interface Row {
  readonly id: string;
  readonly planned: number;
  readonly result: number;
  readonly steps: readonly {
    readonly id?: string;
    readonly ref?: string;
    readonly step?: string;
    readonly planned: number;
    readonly result: number;
  }[];
}

describe('what the program prints for February 2565', async () => {
  const { out } = await call([
    'report',
    '--month',
    '2565-02',
    '--data',
    example,
    '--as-of',
    '2565-03-10',
    '--format',
    'json',
  ]);
  const measures: Row[] = JSON.parse(out).measures;

  it.each(Object.entries(BY_HAND))('%s is what the sums by hand say', (id, expected) => {
    const row = measures.find((measure) => measure.id === id);
    const steps = Object.fromEntries(
      row?.steps.map((step) => [step.ref ?? step.step ?? step.id, [step.planned, step.result]]) ?? [],
    );
    expect({ planned: row?.planned, result: row?.result, steps }).toEqual(expected);
  });
});
