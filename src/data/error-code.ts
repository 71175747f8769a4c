/** What the disk answered, such as `ENOENT`; for any other error its text. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
