import type { Day } from '../model/be-date.ts';
import type { AnyFinding } from '../model/finding.ts';
import type { Register } from '../model/register.ts';

/** What a rule may know besides the register. */
export interface RuleContext {
  /** "Today": what is later is in the future. */
  readonly asOf: Day;
}

/** A cross-file rule: every finding of one code, in the order of the files. Never throws for what a user wrote. */
export type Rule = (register: Register, context: RuleContext) => AnyFinding[];
