import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const again = 'Make the form anew with ita form and fill in that one.';

/** Codes of the spreadsheet form. */
export const form = {
  'form-month': ({ found, expected }) => findingText(`This form is of "${found}", not of "${expected}".`, again),
  'form-changed': ({ what, expected, found }) => {
    if (what === 'sheet' && found === '') return findingText(`The form's sheet "${expected}" is gone.`, again);
    if (what === 'sheet')
      return findingText(`Sheet "${found}" is not of the form.`, 'Delete it, or give it its old name back.');
    if (what === 'outside')
      return findingText(`"${found}" stands outside of the form's table.`, 'Delete it, or move it into a yellow cell.');
    const part = what === 'heading' ? 'This heading' : 'What the form shows here';
    return findingText(`${part} was changed to "${found}".`, `Change it back to "${expected}".`);
  },
  'form-row': ({ problem, step }) => {
    if (problem === 'missing') return findingText(`The row of step ${step} is gone.`, `Undo deleting it. Or: ${again}`);
    if (problem === 'repeated') return findingText(`There is more than one row of step ${step}.`, 'Leave one.');
    return findingText(
      'This row is not of the form.',
      'Delete it. A new step is added in the file of its measure first.',
    );
  },
  'form-formula': ({ formula }) => findingText(`This cell is a formula, ${formula}.`, 'Type the value itself.'),
  'form-merged': ({ range }) => findingText(`Cells ${range} are merged.`, 'Unmerge them.'),
} satisfies Partial<FindingWords>;
