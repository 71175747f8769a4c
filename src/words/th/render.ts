/** Stub. */
export const render = { stub: '' } as const;
