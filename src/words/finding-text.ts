import type { FindingText } from './catalogue.ts';

/** A message and, where there is one, its remedy. */
export const findingText = (message: string, remedy?: string): FindingText =>
  remedy === undefined ? { message } : { message, remedy };
