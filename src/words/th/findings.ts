import type { FindingWords } from '../words.ts';

/** Stub. */
export const findings = {} as FindingWords;
