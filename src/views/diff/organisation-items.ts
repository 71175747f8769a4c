import type { Office } from '../../model/organisation.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import { count, day, month, term, text } from '../parts/cells.ts';
import { officerTerm, officeTerm } from '../parts/names.ts';
import { postTerm, yesTerm } from '../parts/terms.ts';
import { type Item, type ItemsOf, said, several } from './items.ts';

/** The agency and its settings, its offices, officers and channels. */
export const organisationItems: ItemsOf = (register, words) => [
  agencyItem(register, words),
  ...officeItems(register, words),
  ...officerItems(register, words),
  ...channelItems(register, words),
];

function agencyItem({ agency, settings }: Register, words: Words): Item {
  return {
    thing: 'agency',
    id: 'agency',
    name: agency.name,
    at: { file: 'ita.yaml', path: ['agency'] },
    says: [
      said(words, 'name', text(agency.name)),
      said(words, 'short', text(agency.short)),
      said(words, 'kind', text(agency.kind)),
      { key: 'province', label: words.diff.province, cell: text(agency.province) },
      { key: 'documentPrefix', label: words.diff.documentPrefix, cell: text(agency.documentPrefix) },
      said(words, 'url', text(agency.website)),
      said(words, 'address', text(agency.address)),
      { key: 'telephone', label: words.views.channelKind.telephone, cell: text(agency.telephone) },
      { key: 'email', label: words.views.channelKind.email, cell: text(agency.email) },
      said(words, 'tolerance', count(settings.tolerance)),
      { key: 'reportingDay', label: words.diff.reportingDay, cell: count(settings.reportingDay) },
      { key: 'notice', label: words.diff.notice, cell: text(settings.notice) },
    ],
  };
}

/** A thing of one of the lists of the organisation, with what is said of it beside its name. */
const named = (
  thing: Item['thing'],
  { id, name, at }: Pick<Office, 'id' | 'name' | 'at'>,
  words: Words,
  says: Item['says'],
): Item => ({ ...{ thing, id, name, at }, says: [said(words, 'name', text(name)), ...says] });

const officeItems: ItemsOf = (register, words) =>
  register.offices.map((office) =>
    named('office', office, words, [
      said(words, 'short', text(office.short)),
      said(words, 'head', officerTerm(register, office.head)),
      said(words, 'reporting', yesTerm(words, office.reporting)),
      { key: 'from', label: words.diff.begins, cell: month(office.from) },
      { key: 'until', label: words.diff.ends, cell: month(office.until) },
      said(words, 'succeededBy', office.succeededBy ? officeTerm(register, office.succeededBy) : text(null)),
    ]),
  );

const officerItems: ItemsOf = (register, words) =>
  register.officers.map((officer) =>
    named('officer', officer, words, [
      said(words, 'position', text(officer.position)),
      said(words, 'post', postTerm(words, officer.post)),
      said(words, 'acting', text(officer.acting)),
      said(words, 'office', officer.office ? officeTerm(register, officer.office) : text(null)),
      { key: 'from', label: words.diff.begins, cell: day(officer.from) },
      { key: 'until', label: words.diff.ends, cell: day(officer.until) },
    ]),
  );

const channelItems: ItemsOf = (register, words) =>
  register.channels.map((channel) =>
    named('channel', channel, words, [
      said(words, 'kind', term(channel.kind, words.views.channelKind[channel.kind])),
      said(words, 'inCharge', officerTerm(register, channel.officer)),
      said(words, 'address', text(channel.address)),
      said(words, 'purposes', several(channel.purposes.map((purpose) => words.views.purpose[purpose]))),
    ]),
  );
