import { privateAddresses } from './private-addresses.ts';
import { privateNumbers } from './private-numbers.ts';
import { plainSigns } from './private-plain.ts';

/** Kinds of private data that can be told by their form. */
type PrivateKind = 'national-id' | 'mobile' | 'email' | 'line-id';

/** A piece of a text that must not be public: where it starts (UTF-16), and what stands there. */
export interface PrivatePiece {
  readonly kind: PrivateKind;
  readonly index: number;
  readonly found: string;
}

/**
 * What in a text is private by its form: national ids with their check digit, mobile numbers, mailboxes of private
 * persons, LINE ids. Digits may be of any script, with any signs between. Office telephones, order numbers and amounts
 * are not. In order of place; pieces don't overlap.
 */
export function privateData(text: string): PrivatePiece[] {
  const plain = plainSigns(text);
  const all = [...privateNumbers(plain), ...privateAddresses(plain)].sort((a, b) => a.start - b.start);
  const pieces: PrivatePiece[] = [];
  let end = 0;
  for (const piece of all) {
    if (piece.start < end) continue;
    end = piece.end;
    pieces.push({ kind: piece.kind, index: piece.start, found: text.slice(piece.start, piece.end) });
  }
  return pieces;
}
