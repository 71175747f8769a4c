/** Stub. */
export const views = { stub: '' } as const;
