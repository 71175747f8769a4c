import type { MemoWords } from '../catalogue.ts';

const everywhere = {
  title: 'Memorandum',
  to: '{{mayor.title}}',
  law: '',
  opinion_head: 'Opinion: {{head.title}}',
  opinion_clerk: 'Opinion: {{clerk.title}}',
  opinion_mayor: 'Opinion: {{mayor.short}}',
};

const progress = {
  measure: '{{measure.title}}: {{measure.result}} percent, planned {{measure.planned}} percent ({{measure.health}})',
  ask_missing: 'to ask {{reports.missingOffices}} for the reports that are missing',
  ask_behind: 'to urge those responsible for the measures that are late: {{measures.behindTitles}}',
  ask_problems: 'to decide on what the offices suggest',
};

/** English words of the official memo. */
export const memo: MemoWords = {
  templates: {
    plan: {
      ...everywhere,
      subject: 'Measures that promote integrity and transparency, fiscal year {{year}} (BE)',
      background:
        'In the fiscal year {{lastResult.year}} {{agency.name}} was assessed (ITA) with {{lastResult.score}} points, level {{lastResult.level}}.',
      facts:
        '{{office.name}} has analysed this result and found {{weaknesses.count}} weaknesses to mend and {{developments.count}} points to develop:',
      gap: '{{gap.title}} (indicator {{gap.indicator}}, {{gap.score}} points)',
      measures: 'To put the analysis into practice in {{year}}, {{measures.count}} measures are set:',
      measure: '{{measure.title}}',
      detail: 'The attached table has the steps, who is responsible and the oversight of each measure.',
      consideration: 'Every office should be told to follow them, and the public through {{agency.website}}.',
      closing: 'Submitted for your consideration.',
      attachment: 'Attachment\nMeasures that promote integrity and transparency\nfiscal year {{year}} (BE)',
    },
    month: {
      ...everywhere,
      ...progress,
      subject: 'Results of the measures that promote integrity and transparency, {{month}}',
      background:
        '{{agency.name}} has set {{measures.count}} measures for the fiscal year {{year}} to improve the ITA result, which was {{lastResult.score}} points, level {{lastResult.level}}, in {{lastResult.year}}. Every office reports each month.',
      facts:
        'By the end of {{month}} the plan as a whole stands at {{plan.result}} percent, planned {{plan.planned}} percent ({{plan.health}}), a change of {{plan.change}} points since the month before. Done: {{measures.done}}, on track: {{measures.onTrack}}, late or without a report: {{measures.behind}}. By measure:',
      problem: '{{problem.office}}, {{problem.step}}: {{problem.text}} Suggestion: {{problem.suggestion}}',
      reporting:
        'Of {{reports.total}} offices that report, {{reports.onTime}} did on time, {{reports.late}} late ({{reports.lateOffices}}), {{reports.missing}} not yet ({{reports.missingOffices}}).',
      problems: 'The offices report {{problems.count}} problems and suggestions:',
      consideration: 'You are asked to take note of the results and',
      ask_publish: 'to have the results sent to every office and published on {{agency.website}}',
      closing: 'Submitted for your information and consideration.',
      attachment: 'Attachment\nResults of the measures, {{month}}',
    },
    year: {
      ...everywhere,
      ...progress,
      subject: 'Summary of the measures that promote integrity and transparency, fiscal year {{year}} (BE)',
      background:
        '{{agency.name}} has set {{measures.count}} measures for the fiscal year {{year}}, followed every month and summed up at its end.',
      facts:
        'By the end of {{month}} the plan as a whole stands at {{plan.result}} percent, planned {{plan.planned}} percent ({{plan.health}}). Done: {{measures.done}}, on track: {{measures.onTrack}}, late or without a report: {{measures.behind}}. By measure:',
      scores:
        'ITA score of {{lastResult.year}}: {{lastResult.score}} points, level {{lastResult.level}}; target of {{year}}: {{target.score}} points, level {{target.level}}; result: {{result.score}} points, level {{result.level}}, a change of {{score.change}} points.',
      reporting:
        'Of {{reports.total}} monthly reports, {{reports.onTime}} came on time, {{reports.late}} late ({{reports.lateOffices}}), {{reports.missing}} not at all ({{reports.missingOffices}}): {{reports.completeness}} percent complete, {{reports.timeliness}} percent on time. Results were published {{publications.count}} times.',
      problems:
        'Over the year the offices reported {{problems.count}} problems and suggestions, listed in the attachment.',
      consideration: 'You are asked to take note of the results and, for the next year,',
      ask_channels: 'to use or reconsider the channels that nothing was published through: {{channels.unused}}',
      ask_publish:
        'to have the results analysed for the measures of the next year, sent to every office and published on {{agency.website}}',
      closing: 'Submitted for your information and consideration.',
      attachment: 'Attachment\nSummary of the measures, fiscal year {{year}} (BE)',
    },
  },
  labels: { from: 'From', number: 'No.', date: 'Date', subject: 'Subject', to: 'To' },
  leads: { background: 'Background', facts: 'Facts', law: 'Law', consideration: 'For consideration' },
  acting: (post) => `acting for ${post}`,
  headOf: (office) => `Head of ${office}`,
  clerk: { sao: 'Clerk of the SAO', municipality: 'Municipal clerk', pao: 'Clerk of the PAO', other: 'Clerk' },
  mayor: { sao: 'Mayor of the SAO', municipality: 'Mayor', pao: 'President of the PAO', other: 'Executive' },
  mayorOf: (agency) => `Mayor of ${agency}`,
  cli: {
    kind: (kinds) => `which memo: ${kinds}`,
    number: "the document's number, behind the agency's prefix (left to the registry without it)",
    date: "the memo's date, such as 2565-03-10 (left blank without it)",
    unknownKind: (value, known, near) =>
      `There is no memo "${value}".${near === undefined ? '' : ` Did you mean "${near}"?`} Known: ${known}`,
    onlyFor: (option, kinds) => `${option} goes with the memo ${kinds} only.`,
    needsFile: 'Name the file to write, such as -o memo.docx, or another form with --format.',
    badEmblem: (file) =>
      `The emblem ${file} can't be read: it must be a PNG or JPEG in the data directory (memo.emblem in ita.yaml).`,
  },
  planTable: {
    title: 'Measures, steps, who is responsible, oversight',
    measure: 'Measure',
    steps: 'Steps',
    offices: 'Responsible',
    oversight: 'Oversight',
  },
  resultsTable: {
    title: 'Results',
    measure: 'Measure and step',
    result: 'Result',
    plan: (result, planned) => `${result} percent, planned ${planned} percent`,
    noReport: 'no report',
    noReportThisMonth: 'no report this month',
    broken: 'the report file is broken',
  },
};
