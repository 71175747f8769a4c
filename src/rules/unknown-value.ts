import { nearMiss } from '../text/near-miss.ts';

/** A value that names nothing, and the candidate that was probably meant, if one is close enough. */
export function unknownValue(value: string, candidates: readonly string[]): { value: string; near?: string } {
  const near = nearMiss(value, candidates);
  return near === undefined ? { value } : { value, near };
}
