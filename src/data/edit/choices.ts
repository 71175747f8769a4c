import type { AnyFinding } from '../../model/finding.ts';
import { toArabicDigits } from '../../text/thai-text.ts';
import type { Sources } from '../locate.ts';
import { scalarAt } from './remedies.ts';
import type { Splice } from './splice.ts';

/** A value that may mean one of several, which only a person can tell. */
export interface OpenChoice {
  readonly problem: AnyFinding;
  readonly key: string;
  /** The value as it is written. */
  readonly value: string;
  readonly choices: readonly string[];
  /** What puts one of the choices in its place. */
  readonly splice: (chosen: string) => Splice;
}

/** What a number with a comma may mean: the comma a decimal point, or between thousands. */
function numbersMeant(text: string): string[] {
  const number = toArabicDigits(text.trim());
  const point = /^\d+,\d+$/.test(number) ? [number.replace(',', '.')] : [];
  const thousands = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(number) ? [number.replaceAll(',', '')] : [];
  return [...thousands, ...point];
}

/** What a finding's value may mean, where that is for a person to tell: a number with a comma; else `undefined`. */
export function choiceOf(problem: AnyFinding, sources: Sources): OpenChoice | undefined {
  const { code, args, at } = problem;
  if (code !== 'wrong-type' || args.found !== 'string' || !['number', 'integer'].includes(args.expected))
    return undefined;
  const root = sources.get(at.file)?.root;
  const node = root && scalarAt(root, at);
  const meant = numbersMeant(String(node?.value ?? ''));
  const choices = args.expected === 'integer' ? meant.filter((number) => !number.includes('.')) : meant;
  if (!node || choices.length === 0) return undefined;
  const { start, end } = node;
  return { problem, key: args.key, value: String(node.value), choices, splice: (text) => ({ start, end, text }) };
}
