import type { FindingText } from './catalogue.ts';

/** A message and, where there is one, its remedy. */
export const findingText = (message: string, remedy?: string): FindingText =>
  remedy === undefined ? { message } : { message, remedy };

/** A whole number with separators: 1,048,576. */
export const whole = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
