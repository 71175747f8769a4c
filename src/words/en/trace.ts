import type { ViewWords } from '../catalogue.ts';

/** English words of the trace from indicator to publication. */
export const trace: ViewWords['trace'] = {
  title: 'From indicator to publication, fiscal year {year} (BE)',
  result: 'Result that is analysed',
  missingCount: 'Missing links',
  missing: 'Missing links',
  nothingMissing: 'No link is missing',
  indicator: 'Indicator {no} {name}, score {score}',
  weak: ' below the pass mark',
  gap: 'Gap {id}: {title}',
  noGap: 'The plan has no gap for it',
  noMeasure: 'No measure addresses it',
  otherGaps: 'Gaps of no indicator',
  otherMeasures: 'Measures that address no gap',
  measure: 'Measure {id} {title}: result {result} percent, {health}',
  step: '└ {ref} result {result} percent: {last} · evidence {evidence} · published {published}',
  table: 'Step by step',
  noSteps: 'There are no steps',
  last: 'Latest result',
  lastMonth: 'Month of the latest result',
  published: 'Published on',
  link: 'Missing',
  what: 'Of what',
  place: 'Where in the data',
  kind: {
    'no-gap': 'an indicator below the pass mark without a gap',
    'no-measure': 'a gap without a measure',
    'no-result': 'a measure without a result this quarter',
    'no-evidence': 'a result without evidence',
    'not-published': 'a result that was not published',
  },
};
