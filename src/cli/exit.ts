/** Exit codes, the same for every command. */
export const EXIT = {
  fine: 0,
  /** Findings that fail. */
  findings: 1,
  /** The call was wrong. */
  usage: 2,
  /** Could not read or write, or nothing matched. */
  runtime: 3,
  /** A bug in `ita`. */
  bug: 70,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The call was wrong: a message for the person who made it, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The world did not allow it (no such directory, no permission, nothing matched): a message, and exit code 3. */
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';
}
