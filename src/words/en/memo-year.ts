import type { MemoParagraph } from '../../model/memo.ts';
import { everywhere, known } from './memo-common.ts';

/** What a time came to: its measures, the plan as announced, its problems. */
export const outcomeParagraphs = {
  measure:
    '{{measure.title}} ({{measure.health}}[[, {{measure.doneSteps}} of {{measure.steps}} steps]]{{measure.counts}})[[. {{measure.achievement}}]]',
  measures_more: 'Other measures, in the attachment: {{measures.more}}.',
  announced:
    'By the plan as announced, the plan as a whole stands at {{announced.result}} percent, planned {{announced.planned}} percent ({{announced.health}}); the attached table has both by measure.',
  announced_done: 'Steps that are done by the amended plan only: {{announced.doneSteps}}.',
  problems:
    'Problems that the offices reported: {{problems.count}}[[, solved: {{problems.solved}}]][[, gone with a cancelled step: {{problems.cancelled}}]][[, still open: {{problems.open}}]]. They are listed in the attachment.',
};

/** English wording of the memo of a year. */
export const yearMemo: Readonly<Record<MemoParagraph<'year'>, string>> = {
  ...everywhere,
  ...known,
  ...outcomeParagraphs,
  subject: 'Summary of the measures that promote integrity and transparency, fiscal year {{year}} (BE)',
  background:
    '{{agency.name}} has set[[ {{measures.count}}]] measures for fiscal year {{year}}, monitored every month and summarised at the end of the year.',
  facts:
    '[[The results up to the end of {{month}} have been summed up.]][[ The plan as a whole stands at {{plan.result}} percent, planned {{plan.planned}} percent ({{plan.health}}).]][[ Done: {{measures.done}}.]][[ On track: {{measures.onTrack}}.]][[ Late or without a report: {{measures.behind}}.]][[ The {{measures.count}} measures one by one:]]',
  amendments: 'Amendments to the plan during the year: {{amendments.count}}.',
  amendment: 'Measure {{amendment.number}}: {{amendment.changes}} (document {{amendment.document}})',
  amendments_more: 'Other amendments, and the reasons of all, in the attachment: {{amendments.more}}.',
  scores:
    '[[ITA score of {{lastResult.year}}: {{lastResult.score}} points]][[, level {{lastResult.level}}]][[; target of {{year}}: {{target.score}} points]][[, level {{target.level}}]][[; result: {{result.score}} points]][[, level {{result.level}}]][[; it {{score.change}} points]]',
  reporting:
    'Monthly reports: {{reports.total}}[[, on time: {{reports.onTime}}]][[, late: {{reports.late}} ({{reports.lateOffices}})]][[, missing: {{reports.missing}} ({{reports.missingOffices}})]][[. Results were published {{publications.count}} times]].',
  attached: 'Details are in the attachment; every result of every office is in the workbook of the year.',
  consideration:
    'You are asked to take note of the results and to consider[[, for the plan of fiscal year {{year.next}}]]',
  ask_missing: 'asking {{reports.missingOffices}} for the missing reports',
  ask_behind: 'asking to speed up the measures that are late: {{measures.behindTitles}}',
  next_unfinished: 'taking the steps that are not done into the plan ({{unfinished.count}}): {{unfinished.titles}}',
  next_missed: 'seeing to it that recurring work is done every time: {{missed.titles}}',
  next_below:
    'setting measures for the indicators below the pass mark[[ of {{passMark}} points]] ({{below.count}}): {{below.titles}}',
  next_fell: 'reviewing the indicators that fell since the year before ({{fell.count}}): {{fell.titles}}',
  next_problem:
    'solving a problem of {{next_problem.office}} that is still open: {{next_problem.text}}[[; its suggestion: “{{next_problem.suggestion}}”]]',
  next_problems: 'solving the other problems that are still open, in the attachment: {{problems.more}}',
  next_reporting: 'seeing to it that {{reports.missingOffices}} reports every month',
  ask_channels: 'using or reconsidering the channels through which nothing was published: {{channels.unused}}',
  ask_publish: 'informing every office and the public of the results[[, on {{agency.website}}]]',
  closing: 'Submitted for your information and consideration.',
  attachment: 'Attachment\nSummary of the measures, fiscal year {{year}} (BE)',
};
