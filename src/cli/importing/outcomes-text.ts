import type { Loaded } from '../../data/load.ts';
import type { Words } from '../../words/words.ts';
import type { FiledReport } from './form-cells.ts';
import type { OpenedForm } from './open-form.ts';

/** What became of an import: the texts that it makes, and whether anything was held back. */
interface Outcome {
  readonly words: Words;
  readonly loaded: Loaded;
  readonly texts: ReadonlyMap<string, string>;
  readonly isBad: boolean;
}

/**
 * What became of each form, sheet by sheet. Of one form whose sheets were all taken only the sheets that nobody filled in
 * are named.
 */
export function outcomesText(
  { words: { form: words }, loaded, texts, isBad }: Outcome,
  forms: readonly OpenedForm[],
  taken: readonly FiledReport[],
): string[] {
  if (forms.length === 1 && !(isBad && taken.length > 0)) {
    const blank = forms
      .flatMap(({ form }) => form.sheets)
      .filter(({ report, findings }) => !report && findings.length === 0);
    return blank.map(({ name }) => words.skipped(name));
  }
  return forms.map((opened) => {
    const sheets = opened.form.sheets.map(({ name, report, findings }) => {
      if (!report && findings.length === 0) return words.sheet.blank(name);
      const own = taken.find((each) => each.opened === opened && each.report === report);
      if (!own) return words.sheet.held(name);
      return texts.get(own.file) === loaded.sources.get(own.file)?.text
        ? words.sheet.same(name)
        : words.sheet.taken(name);
    });
    return words.outcome(opened.name, sheets.join(' · '));
  });
}
