import { CODES, severityOf } from '../../model/codes.ts';
import type { Code } from '../../model/code-args.ts';
import { term } from '../parts/cells.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import type { Lister } from './listing.ts';

/** Every code of a finding, with its group and the severity that the settings give it. */
export const listCodes: Lister = ({ register, words }) => {
  const { label, listView, severity, group } = words.views;
  const tones = { error: 'bad', warning: 'warn', off: 'muted' } as const;
  const fields: Field<Code>[] = [
    { key: 'code', title: label.code, importance: 1, cell: (code) => term(code, code) },
    {
      key: 'severity',
      title: label.severity,
      cell: (code) => {
        const given = severityOf(code, register.settings.severities);
        return term(given, severity[given], tones[given]);
      },
    },
    {
      key: 'group',
      title: label.group,
      importance: 3,
      cell: (code) => term(CODES[code].group, group[CODES[code].group]),
    },
    { key: 'title', title: label.meaning, importance: 1, minWidth: 22, cell: (code) => term(code, words.titles[code]) },
  ];
  return {
    table: tableFrom('codes', listView.codes, listView.none, fields, Object.keys(CODES) as Code[]),
    omit: ['title'],
  };
};
