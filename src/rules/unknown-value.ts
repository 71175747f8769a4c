import { looksAlike } from '../text/compared.ts';
import { nearMiss } from '../text/near-miss.ts';

/** A value that names nothing, and the candidate that was probably meant, if one is close enough. */
export function unknownValue(
  value: string,
  candidates: readonly string[],
): { value: string; near?: string; alike?: true } {
  const near = nearMiss(value, candidates);
  if (near === undefined) return { value };
  return looksAlike(value, near) ? { value, near, alike: true } : { value, near };
}
