import { indicatorsCell, score, term, text } from '../parts/cells.ts';
import { type Reference, referencesTable } from './references.ts';
import type { Finder } from './subject.ts';

/** A gap of the analysis: its indicator and score, how it is put into practice, and the measures that answer it. */
export const findGap: Finder = ({ years, words }, id) => {
  const data = years.findLast(({ plan }) => plan?.gaps.some((each) => each.id === id));
  const found = data?.plan?.gaps.find((each) => each.id === id);
  if (!data || !found) return undefined;
  const { label, gapKind, gapSource } = words.views;
  const { year } = data;
  const answers = data.measures
    .filter(({ gaps }) => gaps.includes(id))
    .map((each): Reference => ({ kind: 'measure', id: each.id, title: text(each.title), year, at: each.at }));
  return {
    kind: 'gap',
    id,
    year,
    title: found.title,
    facts: [
      { key: 'kind', label: label.kind, cell: term(found.kind, gapKind[found.kind]) },
      ...(found.source
        ? [{ key: 'source', label: label.gapSource, cell: term(found.source, gapSource[found.source]) }]
        : []),
      { key: 'indicators', label: label.indicator, cell: indicatorsCell(found.indicators) },
      { key: 'score', label: label.score, cell: score(found.score) },
      { key: 'practice', label: label.practice, cell: text(found.practice) },
    ],
    tables: [referencesTable(words, answers)],
  };
};
