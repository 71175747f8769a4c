/** The question after a near miss, or nothing. */
export const meant = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean "${near}"?`);

/** The same of several near misses. */
export const meantAny = (near: readonly string[]): string => {
  const quoted = near.map((each) => `"${each}"`);
  const last = quoted.pop();
  return last === undefined ? '' : ` Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`;
};

const DISK_REASONS: Readonly<Record<string, string>> = {
  EBUSY: 'another program has it open; close it there and try again',
  EACCES: 'no permission to write there, or another program has it open',
  EPERM: 'no permission to write there, or another program has it open',
};

/** Why the disk refused a write, by its error code. */
export const diskReason = (code: string): string => (code in DISK_REASONS ? `${DISK_REASONS[code]}: ${code}` : code);
