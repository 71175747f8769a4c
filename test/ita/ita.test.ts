import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/model/fraction.ts';
import { shippedAssessment } from '../../src/ita/assessment.ts';
import { levelOf as levelIn } from '../../src/ita/level.ts';
import type { Fraction } from '../../src/model/fraction.ts';
import type { InstrumentScores } from '../../src/model/plan.ts';

const levelOf = (year: number, score: Fraction, instruments?: InstrumentScores) =>
  levelIn(shippedAssessment(year), score, instruments);

/** Scores of IIT, the two parts of EIT (alike), and OIT. */
const scores = (iit?: number, eit?: number, oit?: number) => ({
  ...(iit !== undefined && { iit: decimal(iit) }),
  ...(eit !== undefined && { eit_part1: decimal(eit), eit_part2: decimal(eit) }),
  ...(oit !== undefined && { oit: decimal(oit) }),
});

describe('the level of a score', () => {
  test.each([
    [2564, 77.81, 'B'],
    [2564, 95.62, 'AA'],
    [2565, 90.22, 'A'],
    [2565, 88.37, 'A'],
    [2563, 100, 'AA'],
    [2565, 95, 'AA'],
    [2565, 94.99, 'A'],
    [2565, 94.994, 'A'],
    [2565, 94.995, 'AA'], // rounds to 95.00 first
    [2565, 85, 'A'],
    [2565, 84.99, 'B'],
    [2565, 74.99, 'C'],
    [2565, 64.99, 'D'],
    [2565, 54.99, 'E'],
    [2565, 49.99, 'F'],
    [2565, 0, 'F'],
  ])('in %i, %d is %s', (year, score, level) => {
    expect(levelOf(year, decimal(score))).toEqual({ level });
  });

  test.each([
    [2566, 86.78, scores(80, 88, 91), 'ผ่าน'],
    [2567, 91.15, scores(84.99, 90, 96), 'ผ่าน'],
    [2567, 98.82, scores(97, 98, 100), 'ผ่านดีเยี่ยม'],
    [2567, 96, scores(94.99, 96, 97), 'ผ่านดี'],
    [2567, 86, scores(85, 85, 88), 'ผ่านดี'],
    [2568, 84.99, scores(90, 90, 77), 'ต้องปรับปรุง'],
    [2568, 69.99, scores(), 'ต้องปรับปรุงโดยด่วน'],
    [2568, 75, scores(), 'ต้องปรับปรุง'],
    [2568, 97, scores(84), 'ผ่าน'], // one low instrument tells enough
    [2567, 84.99, {}, 'ต้องปรับปรุง'],
    [2567, 84.995, { eit: decimal(84) }, 'ผ่าน'], // 85.00; where EIT is below, so is one of its parts
    [2566, 90, { ...scores(90, 90, 90), eit_part2: decimal(84.99) }, 'ผ่าน'],
  ])('in %i, %d is by its instruments', (year, score, instruments, level) => {
    expect(levelOf(year, decimal(score), instruments)).toEqual({ level });
  });

  test('without its instruments is not guessed', () => {
    expect(levelOf(2566, decimal(86.78))).toEqual({ unknown: 'instruments', candidates: ['ผ่านดี', 'ผ่าน'] });
    expect(levelOf(2567, decimal(98.82))).toEqual({
      unknown: 'instruments',
      candidates: ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน'],
    });
    expect(levelOf(2567, decimal(98.82), scores(94, 99))).toEqual({
      unknown: 'instruments',
      candidates: ['ผ่านดี', 'ผ่าน'],
    });
  });

  test('EIT as a whole does not tell its parts, in a year that has them', () => {
    const whole = { iit: decimal(90), eit: decimal(90), oit: decimal(90) };
    expect(levelOf(2566, decimal(90), whole)).toEqual({ unknown: 'instruments', candidates: ['ผ่านดี', 'ผ่าน'] });
    expect(levelOf(2565, decimal(90), whole)).toEqual({ level: 'A' });
  });

  test('before the first known scheme is not known', () => {
    expect(levelOf(2562, decimal(80))).toEqual({ unknown: 'scheme', candidates: [] });
    expect(levelOf(2570, decimal(80))).toEqual({ unknown: 'scheme', candidates: [] });
  });
});
