/** Stub. */
export const cli = { stub: '' } as const;
