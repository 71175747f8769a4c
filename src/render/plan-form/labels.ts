import { PLAN_COLUMNS, PLAN_RESULT, PLAN_SHEETS } from '../../form/plan-form.ts';
import type { PlanLabels } from '../../form/plan-stamp.ts';
import type { Words } from '../../words/words.ts';

type Texts = Readonly<Record<string, string>>;

/** The words that a plan's workbook is printed with; a required column's heading ends in `*`. */
export function planLabels({ planForm, form, views }: Words): PlanLabels {
  const headings: Texts = planForm.headings;
  const choices: Readonly<Record<Parameters<PlanLabels['choices']>[0], Texts>> = {
    gapKind: views.gapKind,
    gapSource: views.gapSource,
    stepKind: views.kind,
    period: { month: form.everyMonth, quarter: form.everyQuarter },
    post: views.post,
    channelKind: views.channelKind,
    channelPurpose: views.purpose,
    flag: { true: planForm.yes, false: planForm.no },
  };
  const sheets = PLAN_SHEETS.map((sheet) => {
    const columns = PLAN_COLUMNS[sheet].map(({ key, required }) => `${headings[key]}${required ? ' *' : ''}`);
    return [sheet, { name: planForm.sheets[sheet], headings: columns }] as const;
  });
  const results: Texts = planForm.results;
  return {
    sheets: Object.fromEntries(sheets) as unknown as PlanLabels['sheets'],
    results: PLAN_RESULT.map(({ path }) =>
      path[1] === 'indicators' ? planForm.indicator(String(path[2])) : (results[path.join('.')] ?? ''),
    ),
    choices: (list, key) => choices[list][key] ?? key,
    all: views.allOffices,
  };
}
