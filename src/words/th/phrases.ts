/** The question after a near miss, or nothing. */
export const meant = (near: string | undefined): string => (near === undefined ? '' : ` หมายถึง "${near}" หรือไม่`);

/** The same of several near misses. */
export const meantAny = (near: readonly string[]): string =>
  near.length === 0 ? '' : ` หมายถึง ${near.map((each) => `"${each}"`).join(' หรือ ')} หรือไม่`;

const DISK_REASONS: Readonly<Record<string, string>> = {
  EBUSY: 'โปรแกรมอื่นเปิดแฟ้มนี้อยู่ ปิดแล้วลองใหม่',
  EACCES: 'ไม่มีสิทธิ์เขียน หรือโปรแกรมอื่นเปิดแฟ้มนี้อยู่',
  EPERM: 'ไม่มีสิทธิ์เขียน หรือโปรแกรมอื่นเปิดแฟ้มนี้อยู่',
};

/** Why the disk refused a write, by its error code. */
export const diskReason = (code: string): string => (code in DISK_REASONS ? `${DISK_REASONS[code]}: ${code}` : code);
