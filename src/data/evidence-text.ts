import { officeText } from './office-text.ts';

/** What a file of evidence says, as far as that can be looked through. */
export interface EvidenceText {
  /** To be searched; of a table, its cells stand apart by tabs. */
  readonly text: string;
  /** Of a file that is text itself: what it says as it stands there, of the same length. */
  readonly source?: string;
  /** Nothing of it was left aside, such as a picture. */
  readonly complete: boolean;
}

const PLAIN = /\.(?:txt|md|csv)$/i;
const OFFICE = /\.(?:docx|xlsx|pptx|od[tsp])$/i;

/** UTF-16 without a mark has a zero in every other byte of its spaces, digits and line ends. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = [...bytes.subarray(0, 4096)];
  const even = start.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = start.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  // Thai text in UTF-16 has few zeros, ordinary text none.
  if (even + odd === 0) return undefined;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

/** A text in the encoding it is in: UTF-8, UTF-16 with or without a mark, else the Thai one of old (TIS-620). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const wide = marked ?? utf16Without(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

/** A text of comma-separated values with tabs for what parts its cells, as long as before. */
function cellsApart(text: string): string {
  let quoted = false;
  return text.replace(/[",;]/g, (sign) => {
    if (sign === '"') quoted = !quoted;
    return quoted && sign !== '"' ? sign : '\t';
  });
}

/** What a file of evidence says; `undefined` when nothing of it can be looked through: pictures, PDF, broken documents. */
export function evidenceText(file: string, bytes: Uint8Array): EvidenceText | undefined {
  if (OFFICE.test(file)) return officeText(bytes);
  if (!PLAIN.test(file)) return undefined;
  const source = decoded(bytes);
  return { text: /\.csv$/i.test(file) ? cellsApart(source) : source, source, complete: true };
}
