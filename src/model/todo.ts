/** What stands in a file for a value that is still to be written. */
export const TODO = 'TODO';

/** Whether a value is still to be written: `TODO`, alone or followed by a hint. */
export const isTodo = (value: unknown): boolean => typeof value === 'string' && /^TODO(?:\s|:|$)/.test(value);

/** `TODO`, with a hint for the person who writes the value. */
export const todo = (hint: string): string => `${TODO} ${hint}`;
