import { type AnyFinding, finding } from '../model/finding.ts';
import type { Path } from '../model/pointer.ts';
import { isFiller } from './filler-text.ts';

/** Nothing but spaces and what has no look. */
const BLANK = /^(?:\u034f|[\s\p{Cf}\u115f\u1160\u3164\uffa0])+$/u;
/** What programs write in place of a value that they don't have. */
const LEFT_BY_PROGRAM =
  /^(?:[-+]?\.(?:nan|NaN|NAN|inf|Inf|INF)|NaN|null|None|undefined|\[object Object\]|#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!))$/;
/** Dashes and dots: people write them for "none", which is no name for anything. */
const DASHES = /^[\s.…_·*–—-]+$/;
const NAMES: readonly (string | undefined)[] = ['name', 'short', 'title', 'position', 'unit', 'reason'];

/** Whether a text may say nothing, by its first letter: of most texts that is all that has to be looked at. */
function mayBe(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x7f) return first < 0x0e01 || first > 0x0e5b;
  const isLetter = first >= 0x61 ? first <= 0x7a : first >= 0x41 && first <= 0x5a;
  return isLetter ? first === 0x4e || first === 0x6e || first === 0x75 : !(first >= 0x30 && first <= 0x39);
}

function saysNothing(text: string, key: string | undefined): boolean {
  if (text === '' || !mayBe(text)) return false;
  const bare = text.trim();
  return BLANK.test(text) || LEFT_BY_PROGRAM.test(bare) || (NAMES.includes(key) && DASHES.test(bare));
}

type Found = (code: 'text-says-nothing' | 'filler-text', path: Path, text: string) => void;

/** Goes through a value; `path` leads to it, and is the same list at every depth. */
function walk(value: unknown, path: (string | number)[], found: Found): void {
  if (typeof value === 'string') {
    const last = path.at(-1);
    const key = typeof last === 'string' ? last : undefined;
    if (saysNothing(value, key)) found('text-says-nothing', [...path], value);
    else if (isFiller(value, key)) found('filler-text', [...path], value);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walkInto(item, index, path, found);
  } else if (typeof value === 'object' && value !== null) {
    const mapping = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(mapping)) walkInto(mapping[key], key, path, found);
  }
}

function walkInto(value: unknown, step: string | number, path: (string | number)[], found: Found): void {
  path.push(step);
  walk(value, path, found);
  path.pop();
}

/**
 * `text-says-nothing`: a text of spaces, of dashes where a name is asked for, or one that a program left (`.nan`, `#REF!`);
 * `filler-text`: one that was typed only to have something there.
 */
export function checkSaysNothing(file: string, value: unknown): AnyFinding[] {
  const findings: AnyFinding[] = [];
  walk(value, [], (code, path, text) => {
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    findings.push(finding(code, { file, path }, { key, value: text.trim() }));
  });
  return findings;
}
