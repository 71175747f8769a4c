import { said } from '../said.ts';
import type { FindingWords } from '../catalogue.ts';

const again = 'Make the form anew with ita form and fill in that one.';

/** Codes of the spreadsheet form. */
export const form = {
  'form-month': ({ found, expected }) => said(`This form is of "${found}", not of "${expected}".`, again),
  'form-changed': ({ what, expected, found }) => {
    if (what === 'sheet' && found === '') return said(`The form's sheet "${expected}" is gone.`, again);
    if (what === 'sheet')
      return said(`Sheet "${found}" is not of the form.`, 'Delete it, or give it its old name back.');
    if (what === 'outside')
      return said(`"${found}" stands outside of the form's table.`, 'Delete it, or move it into a yellow cell.');
    const part = what === 'heading' ? 'This heading' : 'What the form shows here';
    return said(`${part} was changed to "${found}".`, `Change it back to "${expected}".`);
  },
  'form-row': ({ problem, step }) => {
    if (problem === 'missing') return said(`The row of step ${step} is gone.`, `Undo deleting it. Or: ${again}`);
    if (problem === 'repeated') return said(`There is more than one row of step ${step}.`, 'Leave one.');
    return said('This row is not of the form.', 'Delete it. A new step is added in the file of its measure first.');
  },
  'form-formula': ({ formula }) => said(`This cell is a formula, ${formula}.`, 'Type the value itself.'),
  'form-merged': ({ range }) => said(`Cells ${range} are merged.`, 'Unmerge them.'),
} satisfies Partial<FindingWords>;
