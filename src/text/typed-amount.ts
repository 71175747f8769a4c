import { fixThai, toArabicDigits } from './thai-text.ts';

/** Words that make a number another one, or less than sure. */
const CHANGES_IT = /^(?:ล้าน|แสน|หมื่น|พัน|ร้อย|สิบ|โหล|คู่|กว่า|เศษ|ครึ่ง|[km]$)/i;
const AMOUNT = /^(?:จำนวน|รวม|ร้อยละ)?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(%|[\p{L}\p{M}][\p{L}\p{M}./ ]*)?$/u;
const PERCENT = ['%', 'เปอร์เซ็นต์', 'percent'];

/** A number that a person typed, and the unit that stood behind it; a share of hundred has `%`. */
export interface TypedAmount {
  readonly number: number;
  readonly unit?: string;
}

/** What a person typed as an amount: `60`, `๖๐`, `60 คน`, `1,200 บาท`, `60%`, `ร้อยละ 60`; `undefined` when it is none. */
export function readTypedAmount(text: string): TypedAmount | undefined {
  const typed = toArabicDigits(fixThai(text)).trim();
  const [, whole, decimals = '', unit = ''] = AMOUNT.exec(typed) ?? [];
  if (whole === undefined || CHANGES_IT.test(unit)) return undefined;
  const isShare = typed.startsWith('ร้อยละ') || PERCENT.includes(unit.toLowerCase());
  if (typed.startsWith('ร้อยละ') && unit !== '') return undefined;
  const number = Number(whole.replaceAll(',', '') + decimals);
  return { number, ...((isShare || unit !== '') && { unit: isShare ? '%' : unit.trim() }) };
}
