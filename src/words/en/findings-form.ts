import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const again = 'Create a new form with ita form and fill that in.';

/** Codes of the spreadsheet form. */
export const formFindings = {
  'form-month': ({ found, expected }) => findingText(`This form is for "${found}", not for "${expected}".`, again),
  'form-changed': ({ what, expected, found }) => {
    if (what === 'sheet' && found === '') return findingText(`The form's sheet "${expected}" is missing.`, again);
    if (what === 'sheet')
      return findingText(`The sheet "${found}" is not part of the form.`, 'Delete it, or give it back its old name.');
    if (what === 'outside')
      return findingText(`"${found}" is outside the form's table.`, 'Delete it, or move it into a yellow cell.');
    const part = what === 'heading' ? 'This heading' : 'What the form shows here';
    return findingText(`${part} was changed to "${found}".`, `Change it back to "${expected}".`);
  },
  'form-row': ({ problem, step }) => {
    if (problem === 'missing')
      return findingText(`The row of step "${step}" is missing.`, `Undo its deletion. Or: ${again}`);
    if (problem === 'repeated') return findingText(`There is more than one row for step "${step}".`, 'Keep only one.');
    return findingText(
      'This row is not part of the form.',
      'Delete it. To add a step, first add it to the file of its measure.',
    );
  },
  'form-formula': ({ formula }) => findingText(`This cell is a formula, ${formula}.`, 'Type the value itself.'),
  'form-merged': ({ range }) => findingText(`Cells ${range} are merged.`, 'Unmerge them.'),
} satisfies Partial<FindingWords>;
