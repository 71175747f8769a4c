/** What shells and the build ask the program; people need not know, so no help speaks of it. */
export const HIDDEN = {
  __complete: () => import('./complete/complete.ts'),
  __man: () => import('./man.ts'),
} as const;
