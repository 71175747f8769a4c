import { describe, expect, test } from 'vitest';
import { loadOf } from '../support/register.ts';

const plan = 'year: 2565\n';

describe('the digest of the files read', () => {
  test('is 12 hexadecimal digits, equal for equal files', () => {
    expect(loadOf({ '2565/plan.yaml': plan }).digest).toMatch(/^[0-9a-f]{12}$/);
    expect(loadOf({ '2565/plan.yaml': plan }).digest).toBe(loadOf({ '2565/plan.yaml': plan }).digest);
  });

  test('is another one when a text, or the place of a text, is another one', () => {
    const digests = [
      loadOf({ '2565/plan.yaml': plan }).digest,
      loadOf({ '2565/plan.yaml': `${plan}# ...\n` }).digest,
      loadOf({ '2566/plan.yaml': plan }).digest,
      loadOf({}).digest,
    ];
    expect(new Set(digests).size).toBe(4);
  });

  test('does not depend on files that are not ours', () => {
    expect(loadOf({ 'evidence/photo.txt': 'x' }).digest).toBe(loadOf({}).digest);
  });
});
