import type { MemoParagraph } from '../../model/memo.ts';
import { everywhere, known } from './memo-common.ts';
import { outcomeParagraphs } from './memo-year.ts';

/** English wording of the report of the results of half a year, or of a year. */
export const resultsMemo: Readonly<Record<MemoParagraph<'results'>, string>> = {
  ...everywhere,
  ...known,
  ...outcomeParagraphs,
  subject: 'Results of the measures that promote integrity and transparency, {{period}}',
  background:
    '{{agency.name}} has set[[ {{measures.count}}]] measures for fiscal year {{year}} (BE), whose results are reported for the {{period}}.',
  item: '[[This report answers disclosure item {{item.id}} of fiscal year {{item.year}}]][[, “{{item.name}}”]]',
  facts:
    'The results from {{period.from}} to {{period.until}} have been collected.[[ The plan as a whole stands at {{plan.result}} percent, planned {{plan.planned}} percent ({{plan.health}}).]][[ Pieces of evidence: {{evidence.count}}.]][[ The {{measures.count}} measures one by one:]]',
  no_progress: 'Measures without progress ({{noProgress.count}}): {{noProgress.titles}}.',
  amendments:
    'Amendments to the plan that this report is about, with their papers and reasons in the attachment: {{amendments.count}}.',
  reporting:
    'Monthly reports: {{reports.total}}[[, on time: {{reports.onTime}}]][[, late: {{reports.late}} ({{reports.lateOffices}})]][[, missing: {{reports.missing}} ({{reports.missingOffices}})]].',
  attached:
    'The results of each step with the month they were reported for, the evidence and the problems are in the attachment.',
  consideration: 'You are asked to take note of the results and to consider',
  ask_behind: 'asking to speed up the measures that are late: {{measures.behindTitles}}',
  ask_no_progress: 'asking those responsible for the measures without progress for the reason and a date',
  ask_publish:
    'publishing this report[[ on {{agency.website}}]][[, and answering item {{item.id}} of fiscal year {{item.year}} with it]]',
  closing: 'Submitted for your information and consideration.',
  attachment: 'Attachment\nResults of the measures that promote integrity and transparency\n{{period}}',
};
