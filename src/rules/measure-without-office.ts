import { type AnyFinding, finding } from '../model/finding.ts';
import { keyOf } from '../model/pointer.ts';
import { isBroken, officesOf, type Register } from '../model/register.ts';

/**
 * `measure-without-office`: nobody is responsible for a measure, or for a step with offices of its own: the list is
 * empty, or `all` while no office reports.
 */
export function measureWithoutOffice(register: Register): AnyFinding[] {
  const unsure = register.offices.length === 0 || isBroken(register, 'offices');
  return register.years
    .flatMap((year) => year.measures)
    .flatMap((measure) => [
      { owner: measure, names: measure.offices, offices: officesOf(register, measure), args: { measure: measure.id } },
      ...measure.steps.flatMap((step) =>
        step.offices
          ? [
              {
                owner: step,
                names: step.offices,
                offices: officesOf(register, measure, step),
                args: { measure: measure.id, step: step.id },
              },
            ]
          : [],
      ),
    ])
    .filter(({ names, offices }) => offices.length === 0 && (names.length === 0 || !unsure))
    .map(({ owner, args }) => finding('measure-without-office', keyOf(owner.at, 'offices'), args));
}
