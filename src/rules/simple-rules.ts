import type { Code, CodeArgs } from '../model/code-args.ts';
import { finding } from '../model/finding.ts';
import type { Row } from './rows/row.ts';
import { REFERENCE_ROWS } from './rows/references.ts';
import { SENSE_ROWS } from './rows/sense.ts';
import { TIME_ROWS } from './rows/time.ts';
import type { Rule } from './rule.ts';

/** The rules of the form "of each X where P, a finding at K", a row each. */
const ROWS = { ...REFERENCE_ROWS, ...TIME_ROWS, ...SENSE_ROWS };

const ruleOf =
  (code: Code, row: Row<CodeArgs[Code]>): Rule =>
  (register, context) =>
    row(register, context).map(([at, args, related]) => finding(code, at, args, related ? { related: [related] } : {}));

/** The rules of the tables, by code. */
export const SIMPLE_RULES = Object.fromEntries(
  Object.entries(ROWS).map(([code, row]) => [code, ruleOf(code as Code, row as Row<CodeArgs[Code]>)]),
) as Readonly<Record<keyof typeof ROWS, Rule>>;
