import { type AnyFinding, finding } from '../model/finding.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

const LEAST_LETTERS = 10;

/** Words that say how far something is, not what was done. */
const STATUS_WORDS =
  /ดำเนินการ|ปฏิบัติ|จัดทำ|อยู่ระหว่าง|แล้ว|เสร็จ|สิ้น|เรียบร้อย|ครบถ้วน|สมบูรณ์|บรรลุ|ตามแผน|ตามกำหนด|เป้าหมาย|การ|ได้|ครบ|ตาม|done|complete[d]?|finished|success(ful(ly)?)?/giu;

/**
 * Whether a text says what was done: at least ten letters and digits, and a word that is not a status word. Invisible
 * characters don't count, and a sara am in two parts is read as one.
 */
function isConcrete(result: string): boolean {
  const text = result
    .normalize('NFC')
    .replaceAll('\u0e4d\u0e32', '\u0e33')
    .replace(/\p{Cf}/gu, '');
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return [...letters].length >= LEAST_LETTERS && /\p{L}/u.test(letters.replace(STATUS_WORDS, ''));
}

/** `done-without-result`: a step is said to be done with no result, or with one that only repeats the status. */
export function doneWithoutResult(register: Register): AnyFinding[] {
  return register.years
    .flatMap((year) => year.reports)
    .flatMap((report) => report.entries)
    .filter(({ status, result }) => status === 'done' && (result === undefined || !isConcrete(result)))
    .map(({ step, result, at }) =>
      finding('done-without-result', within(at, result === undefined ? 'status' : 'result'), { step }),
    );
}
