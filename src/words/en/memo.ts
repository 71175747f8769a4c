import type { MemoWords } from '../catalogue.ts';
import { everywhere, known } from './memo-common.ts';
import { resultsMemo } from './memo-results.ts';
import { yearMemo } from './memo-year.ts';
import { meant } from './phrases.ts';
import { counted } from './plural.ts';

/** English words of the official memo. */
export const memo: MemoWords = {
  templates: {
    plan: {
      ...everywhere,
      subject: 'Measures that promote integrity and transparency, fiscal year {{year}} (BE)',
      background:
        '[[In fiscal year {{lastResult.year}}, {{agency.name}} was assessed in the ITA[[: {{lastResult.score}} points]][[, level {{lastResult.level}}]].]]',
      facts:
        'The result[[ of {{lastResult.year}}]] has been analysed.[[ Weaknesses to correct: {{weaknesses.count}}.]][[ Areas to develop: {{developments.count}}.]]',
      gap: '{{gap.title}} ({{gap.kind}}[[, indicator {{gap.indicator}}]][[, {{gap.score}} points]])',
      measures:
        'Measures set for {{year}}[[ to put the analysis of {{gaps.count}} gaps into practice]][[: {{measures.count}}]].',
      measure: '{{measure.title}}',
      detail:
        'The attached table lists the steps with their period, who is responsible and the oversight of each measure.',
      follow_up:
        'Every office reports each month[[ by day {{reporting.day}} of the following month]]; the results are summarised each month and at the end of the year.',
      consideration:
        'All offices should be instructed to carry them out, and the public informed[[ through {{agency.website}}]].',
      closing: 'Submitted for your consideration.',
      attachment: 'Attachment\nMeasures that promote integrity and transparency\nfiscal year {{year}} (BE)',
    },
    month: {
      ...everywhere,
      ...known,
      amendment:
        '{{amendment.measure}}: {{amendment.changes}}, from {{amendment.month}}, approved by {{amendment.by}} on {{amendment.date}}, document {{amendment.document}}. Reason: {{amendment.reason}}',
      subject: 'Results of the measures that promote integrity and transparency, {{month}}',
      background:
        '{{agency.name}} has set[[ {{measures.count}}]] measures for fiscal year {{year}} (BE). Every office reports each month.',
      facts:
        'The results of {{month}} have been collected.[[ Measures done: {{measures.done}}.]][[ On track: {{measures.onTrack}}.]][[ Late or without a report: {{measures.behind}}.]][[ The {{measures.count}} measures in short:]]',
      late: 'Steps that are late: {{late.count}}.',
      late_step:
        '{{late_step.title}} ({{late_step.offices}}), {{late_step.how}}[[ {{late_step.days}} days]] since {{late_step.since}}[[. Reason: {{late_step.reason}}]]',
      late_more: 'Other late steps, in the attachment: {{late.more}}.',
      amendments: 'Amendments to the plan in force this month: {{amendments.count}}.',
      amendments_short:
        'The plan was amended ({{amendments.count}}): {{amendments.kinds}}, by {{amendments.documents}}.[[ It moved the result of the whole plan: {{plan.scope}} percentage points, which is not work of this month.]]',
      scope:
        'Because of amendments and changes of responsible offices, the result of the whole plan {{plan.scope}} percentage points, which is not work of this month.',
      reporting:
        'Reporting offices: {{reports.total}}[[, on time: {{reports.onTime}}]][[, late: {{reports.late}} ({{reports.lateOffices}})]][[, not yet: {{reports.missing}} ({{reports.missingOffices}})]].',
      attached: 'Details are in the attachment, every step in the workbook of the month.',
      consideration: 'You are asked to take note of the results and to consider',
      ask_missing: 'asking {{reports.missingOffices}} for the missing reports',
      ask_request: '{{ask_request.text}}, as {{ask_request.office}} asks',
      ask_requests: 'the other requests of the offices, in the attachment: {{requests.more}}',
      ask_late: 'asking {{ask_late.offices}} to speed up the steps that are late',
      ask_publish: 'informing every office and the public of the results[[, on {{agency.website}}]]',
      closing: 'Submitted for your information and consideration.',
      attachment: 'Attachment\nResults of the measures, {{month}}',
    },
    year: yearMemo,
    results: resultsMemo,
  },
  labels: { from: 'From', number: 'No.', date: 'Date', subject: 'Subject', to: 'To' },
  leads: { background: 'Background', facts: 'Facts', law: 'Law', consideration: 'For consideration' },
  acting: (post) => (post.startsWith('ปฏิบัติหน้าที่') ? post : `acting for ${post}`),
  steps: (counts) => `; steps: ${counts}`,
  analyst: 'Plan and policy analyst',
  headOf: (office) => `Head of ${office}`,
  clerk: { sao: 'Clerk of the SAO', municipality: 'Municipal clerk', pao: 'Clerk of the PAO', other: 'Clerk' },
  mayor: { sao: 'Mayor of the SAO', municipality: 'Mayor', pao: 'President of the PAO', other: 'Executive' },
  mayorOf: (agency) => `Mayor of ${agency}`,
  cli: {
    kind: (kinds) => `which memo: ${kinds}`,
    number: "the document number after the agency's prefix (default: left for the registry)",
    date: "the memo's date, such as 2565-03-10 (default: left blank)",
    unknownKind: (value, known, near) => `There is no memo "${value}".${meant(near)} Use one of: ${known}`,
    onlyFor: (option, kinds) => `${option} works with the memo ${kinds} only.`,
    layout: 'table of the plan: short (four columns) or long (default long for a plan with an analysis)',
    unknownLayout: (value, known, near) => `There is no layout "${value}".${meant(near)} Use one of: ${known}`,
    full: 'attach every result of every office (default: what matters)',
    half: 'the results of the half-year from October to March (default: of the whole year)',
    unsigned: (posts) => `Nobody is known to sign on the day of the memo as: ${posts}; the paper has dots there.`,
    notOver: (until, next) => `The results up to the end of ${until} can't be reported before ${next}.`,
    incomplete: 'write the memo although the data is incomplete; the memo says so',
    notKnown: (month, gaps, remedies) =>
      `The memo of ${month} can't be written yet: ${gaps}. Please ${remedies} and run it again, or use --incomplete for a memo that says its data is incomplete.`,
    wait: 'wait for the reports or their due day',
    correct: 'correct the files as ita validate says',
    notBegun: (year) => `The memo of fiscal year ${year} can't be written yet: no month of it has ended.`,
    needsFile: 'Specify the file to write, such as -o memo.docx, or another format with --format.',
    badEmblem: (file) =>
      `The emblem ${file} can't be read: it must be a PNG or JPEG in the data directory (memo.emblem in ita.yaml).`,
  },
  planTable: {
    title: 'Measures, steps, responsible offices, oversight',
    measure: 'Measure',
    steps: 'Steps',
    offices: 'Responsible',
    oversight: 'Oversight',
    period: 'Period',
    gaps: 'What the analysis found, and how it is put into practice',
    gap: 'Gap',
    answeredBy: 'Measure',
    answers: (numbers) => `Addresses no. ${numbers}`,
  },
  changedTable: {
    title: 'Steps that are late, changed or have problems',
    none: 'No step is late, changed or has a problem this month.',
    problem: 'Problem, suggestion',
    suggestion: (text) => `Suggestion: ${text}`,
    more: (count) => `And ${count} more, in the month's workbook.`,
  },
  amended: {
    step: {
      added: (count) => `${counted(count, 'step')} added`,
      cancelled: (count) => `${counted(count, 'step')} cancelled`,
      changed: (count) => `${counted(count, 'step')} changed`,
    },
    measure: {
      added: (count) => `${counted(count, 'measure')} added`,
      cancelled: (count) => `${counted(count, 'measure')} cancelled`,
      changed: (count) => `${counted(count, 'measure')} changed`,
    },
  },
  period: {
    half: (from, until) => `half-year from ${from} to ${until}`,
    year: (year) => `fiscal year ${year} (BE)`,
  },
  andMore: (count) => `${count} more`,
  indicator: (number, name, score) => `indicator ${number}${name === '' ? '' : ` ${name}`} (${score})`,
  outcomes: {
    title: 'Problems, and what became of them',
    none: 'No problem was reported.',
    outcome: 'What became of it',
    done: 'step done',
    cancelled: 'step cancelled',
    solved: (month) => `solved by the report of ${month}`,
    open: (month) => `still open by the report of ${month}`,
    more: (count) => `And ${count} more, in the workbook of the year.`,
  },
  stepsPaper: {
    title: 'Results by step',
    moreOffices: (count) => `and ${count} more offices`,
    moreEvidence: (count) => `and ${count} more`,
  },
  evidencePaper: {
    title: 'Evidence',
    none: 'No evidence was named.',
    dated: 'Dated',
    place: 'Address or file',
  },
  resultsTable: {
    title: 'Results',
    measure: 'Measure and step',
    result: 'Result',
    plan: (result, planned) => `${result} percent, planned ${planned} percent`,
    noReport: 'no report',
    noReportThisMonth: 'no report this month',
    broken: 'the report file is broken',
    cancelled: 'cancelled by an amendment',
  },
};
