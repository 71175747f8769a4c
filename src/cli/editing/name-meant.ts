import { channelsCalled, type Called, gapsCalled, officersCalled, officesCalled } from '../../model/called.ts';
import type { AnyFinding } from '../../model/finding.ts';
import { type Register, yearOf } from '../../model/register.ts';
import { meaningOf, wholeNameOf } from '../../text/names.ts';
import { placeOf } from '../../data/places.ts';
import { VALUE_LISTS, valuesCalled } from '../choice-names.ts';

/** The closed list that a value had to be of: the one with exactly the values that the finding knows. */
function listOf(known: readonly string[]): readonly Called[] {
  const wanted = [...known].sort().join();
  const list = VALUE_LISTS.map(valuesCalled).find(
    (values) =>
      values
        .map(({ id }) => id)
        .sort()
        .join() === wanted,
  );
  return list ?? [];
}

/**
 * Tells which id or value a name in a file stands for, where a finding says that it is none: the whole name of one
 * officer, office, channel or gap, or a word for one value of a closed list (จุดอ่อน).
 */
export const nameMeant =
  (register: Register) =>
  ({ code, args, at }: AnyFinding): string | undefined => {
    switch (code) {
      case 'unknown-officer':
        return wholeNameOf(args.value, officersCalled(register));
      case 'unknown-office':
        return wholeNameOf(args.value, officesCalled(register));
      case 'unknown-channel':
        return wholeNameOf(args.value, channelsCalled(register));
      case 'unknown-gap': {
        const year = placeOf(at.file)?.year;
        return year === undefined ? undefined : wholeNameOf(args.value, gapsCalled(yearOf(register, year)));
      }
      case 'unknown-value': {
        const meaning = meaningOf(args.value, listOf(args.known));
        return 'id' in meaning ? meaning.id : undefined;
      }
      default:
        return undefined;
    }
  };
