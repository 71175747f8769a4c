import type { CodeArgs } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { isTodo } from '../model/todo.ts';
import { comparedText } from '../text/compared.ts';

type What = CodeArgs['listed-twice']['what'];

/** A list in which each thing has one place: what stands in it, by what makes two of them the same. */
interface Listed {
  readonly what: What;
  readonly items: readonly { readonly value: string; readonly same: string; readonly at: Pointer }[];
}

function* lists(register: Register): Generator<Listed> {
  const names = new Map(register.officers.map(({ id, name }) => [id, comparedText(name)]));
  for (const { plan, result, workingGroup, agreements } of register.years) {
    for (const { indicators } of [plan?.lastResult, result].filter((each) => each !== undefined)) {
      const items = indicators.map(({ number, at }) => ({
        value: `${number}`,
        same: `${number}`,
        at: within(at, 'number'),
      }));
      yield { what: 'indicator', items };
    }
    const members = (workingGroup?.members ?? []).map(({ officer, at }) => ({
      value: officer,
      same: names.get(officer) ?? officer,
      at: within(at, 'officer'),
    }));
    yield { what: 'member', items: members };
    for (const { parties, at } of agreements) {
      const items = parties.map((party, index) => ({
        value: party,
        same: comparedText(party),
        at: within(at, 'parties', index),
      }));
      yield { what: 'party', items };
    }
  }
}

/**
 * `listed-twice`: an indicator with two scores, a person twice in the working group (also by two ids), an agreement of
 * a party with itself; at the later one.
 */
export function listedTwice(register: Register): AnyFinding[] {
  const findings: AnyFinding[] = [];
  for (const { what, items } of lists(register)) {
    const firsts = new Map<string, Pointer>();
    for (const { value, same, at } of items) {
      if (isTodo(value)) continue;
      const first = firsts.get(same);
      if (first)
        findings.push(finding('listed-twice', at, { what, value }, { related: [{ at: first, role: 'first' }] }));
      else firsts.set(same, at);
    }
  }
  return findings;
}
