/** Paragraphs of every memo in English. */
export const everywhere = {
  title: 'Memorandum',
  to: '{{mayor.title}}',
  law: '',
  opinion_head: 'Opinion: {{head.title}}',
  opinion_clerk: 'Opinion: {{clerk.title}}',
  opinion_mayor: 'Opinion: {{mayor.short}}',
};

/** What the figures of a memo are worth, in English. */
export const known = {
  closed: 'These are the figures of the month as closed on {{data.date}}.',
  provisional: 'These figures are provisional, as of {{data.date}}: the month has not been closed.',
  incomplete: 'The data of this memo is incomplete: {{data.gaps}}. What depends on it is left open.',
  tolerance: 'A result up to {{tolerance}} percentage points below plan counts as on track.',
};
