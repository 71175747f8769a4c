const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'empty',
};

const kinds: Readonly<Record<string, string>> = {
  ita: 'the settings file',
  offices: 'the list of offices',
  officers: 'the list of officers',
  channels: 'the list of channels',
  assessment: "the year's assessment",
  plan: 'the plan',
  measure: 'a measure',
  'working-group': 'the working group',
  assignments: 'the list of assignments',
  agreements: 'the list of agreements',
  publications: 'the list of publications',
  result: 'the result of the year',
  report: 'a report',
  'memo-plan': 'the wording of the plan memo',
  'memo-month': 'the wording of the month memo',
  'memo-results': 'the wording of the results report',
  'memo-year': 'the wording of the year memo',
};

/** A type of value in English, with its article. */
export const typeName = (type: string): string => types[type] ?? type;
/** What a file holds, in English, with its article. */
export const fileKind = (kind: string): string => kinds[kind] ?? kind;
