import type { Register, Year } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import { count, day, month, term, text } from '../parts/cells.ts';
import { officerTerm } from '../parts/names.ts';
import { plainText } from '../parts/plain-text.ts';
import { type Item, type ItemsOf, said, several } from './items.ts';

/** What goes with the plans of all years: the working group, assignments, agreements, publications, closed months. */
export const recordItems: ItemsOf = (register, words) =>
  register.years.flatMap((year) => [
    ...groupItem(register, words, year),
    ...assignmentItems(register, words, year),
    ...agreementItems(words, year),
    ...publicationItems(register, words, year),
    ...closingItems(register, words, year),
  ]);

function groupItem(register: Register, words: Words, { year, workingGroup: group }: Year): Item[] {
  if (!group) return [];
  const nameOf = (officer: string) => plainText(words, officerTerm(register, officer));
  return [
    {
      thing: 'working-group',
      id: String(year),
      name: words.views.thing['working-group'],
      year,
      at: group.at,
      says: [
        said(words, 'document', text(group.orderNo)),
        said(words, 'date', day(group.date)),
        {
          key: 'members',
          label: words.diff.members,
          cell: several(group.members.map(({ officer, role }) => `${nameOf(officer)} (${words.views.role[role]})`)),
        },
        { key: 'duties', label: words.diff.duties, cell: several(group.duties) },
      ],
    },
  ];
}

const assignmentItems = (register: Register, words: Words, { year, assignments }: Year): Item[] =>
  assignments.map((assignment) => ({
    thing: 'assignment',
    id: `${year}/${assignment.id}`,
    name: assignment.title,
    year,
    at: assignment.at,
    says: [
      said(words, 'title', text(assignment.title)),
      said(words, 'item', text(assignment.item)),
      said(words, 'officer', officerTerm(register, assignment.officer)),
      said(words, 'due', day(assignment.due)),
      said(words, 'done', day(assignment.done)),
      said(words, 'file', text(assignment.file)),
      said(words, 'url', text(assignment.url)),
      said(words, 'address', several(assignment.addresses.map(({ url, file }) => url ?? file ?? ''))),
      said(
        words,
        'event',
        several(
          assignment.log.map(({ event, on }) => `${words.views.assignmentEvent[event]} ${plainText(words, day(on))}`),
        ),
      ),
    ],
  }));

const agreementItems = (words: Words, { year, agreements }: Year): Item[] =>
  agreements.map((agreement) => ({
    thing: 'agreement',
    id: `${year}/${agreement.id}`,
    name: agreement.title,
    year,
    at: agreement.at,
    says: [
      said(words, 'title', text(agreement.title)),
      said(words, 'parties', several(agreement.parties)),
      said(words, 'date', day(agreement.date)),
      said(words, 'total', count(agreement.total)),
      said(words, 'signed', count(agreement.signed)),
    ],
  }));

const publicationItems = (register: Register, words: Words, { year, publications }: Year): Item[] =>
  publications.map((publication) => ({
    thing: 'publication',
    id: `${year}/${publication.id}`,
    name: publication.title,
    year,
    at: publication.at,
    says: [
      said(words, 'title', text(publication.title)),
      said(words, 'kind', term(publication.kind, words.views.publicationKind[publication.kind])),
      said(words, 'date', day(publication.date)),
      said(
        words,
        'channels',
        several(publication.channels.map((id) => register.channels.find((each) => each.id === id)?.name ?? id)),
      ),
      said(words, 'url', text(publication.url)),
      said(words, 'file', text(publication.file)),
    ],
  }));

const closingItems = (register: Register, words: Words, { year, closings }: Year): Item[] =>
  closings.map((closing, index) => ({
    thing: 'closing',
    id: `${closing.at.file} ${closings.slice(0, index).filter(({ at }) => at.file === closing.at.file).length + 1}`,
    name: plainText(words, month(closing.month, 'long')),
    year,
    at: closing.at,
    says: [
      { key: 'closedOn', label: words.diff.closedOn, cell: day(closing.on) },
      { key: 'closedBy', label: words.diff.closedBy, cell: officerTerm(register, closing.by) },
      { key: 'reopenedOn', label: words.diff.reopenedOn, cell: day(closing.reopened?.on) },
      said(words, 'reason', text(closing.reopened?.reason)),
    ],
  }));
