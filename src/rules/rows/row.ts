import type { Related } from '../../model/finding.ts';
import { type Pointer, within } from '../../model/pointer.ts';
import type { Register } from '../../model/register.ts';
import type { RuleContext } from '../rule.ts';

/** What a row says of one thing: where, with what, and which other place it speaks of. */
type Point<A> = readonly [at: Pointer, args: A, related?: Related | undefined];
/** A rule of the form "of each X where P, a finding at K": the places of its findings, with what they say. */
export type Row<A> = (register: Register, context: RuleContext) => Point<A>[];

/** Of each thing that `list` gives and `is` true of, what `say` says. */
export const each =
  <X, A>(
    list: (register: Register) => Iterable<X>,
    is: (thing: X, context: RuleContext) => boolean,
    say: (thing: X, context: RuleContext) => Point<A>,
  ): Row<A> =>
  (register, context) =>
    [...list(register)].filter((thing) => is(thing, context)).map((thing) => say(thing, context));

/** The other place that a finding contradicts. */
export const contradicts = (at: Pointer, ...path: readonly string[]): Related => ({
  at: within(at, ...path),
  role: 'contradicts',
});
/** The other place that says what a finding speaks of. */
export const declared = (at: Pointer, ...path: readonly string[]): Related => ({
  at: within(at, ...path),
  role: 'declared',
});
