import type { Officer } from '../../model/organisation.ts';
import type { Year } from '../../model/register.ts';
import type { Selection } from '../lists/listing.ts';
import { day, term, text } from '../parts/cells.ts';
import { officeTerm } from '../parts/names.ts';
import { type Reference, referencesTable, reportReferences } from './references.ts';
import { postTerm } from '../parts/terms.ts';
import { holdersTable } from './post.ts';
import type { Finder } from './subject.ts';

const SIGNERS = ['analyst', 'head', 'clerk', 'mayor'] as const;

/** What a year's files give a person to do, and the reports the person wrote. */
function duties({ words, asOf }: Selection, data: Year, id: string): Reference[] {
  const { year, plan } = data;
  const { role, signer } = words.views;
  return [
    ...SIGNERS.filter((key) => plan?.signers[key] === id).flatMap((key): Reference[] =>
      plan ? [{ kind: 'signer', id: key, title: term(key, signer[key]), year, at: plan.at }] : [],
    ),
    ...(data.workingGroup?.members ?? [])
      .filter((member) => member.officer === id)
      .map((member): Reference => {
        const title = term(member.role, role[member.role]);
        return { kind: 'working-group', id: member.role, title, year, at: member.at };
      }),
    ...data.measures
      .flatMap(({ steps }) => steps)
      .filter(({ officers }) => officers.includes(id))
      .map((step): Reference => ({ kind: 'step', id: step.ref, title: text(step.title), year, at: step.at })),
    ...data.assignments
      .filter(({ officer }) => officer === id)
      .map((each): Reference => ({ kind: 'assignment', id: each.id, title: text(each.title), year, at: each.at })),
    ...reportReferences(data, asOf, ({ reportedBy }) => reportedBy === id),
  ];
}

/** Whether somebody is in the post of another; heads are heads of their own office. */
const isSamePost =
  ({ post, office }: Officer) =>
  (other: Officer): boolean =>
    other.post === post && (post !== 'head' || other.office === office);

/** An officer: post and office, who was in the post when, and every office headed, channel, role, step, assignment and report of theirs. */
export const findOfficer: Finder = (selection, id) => {
  const { register, years, words } = selection;
  const found = register.officers.find((each) => each.id === id);
  if (!found) return undefined;
  const { label } = words.views;
  const references: Reference[] = [
    ...register.offices
      .filter(({ head }) => head === id)
      .map((each): Reference => ({ kind: 'office', id: each.id, title: text(each.name), at: each.at })),
    ...register.channels
      .filter((channel) => channel.officer === id)
      .map((each): Reference => ({ kind: 'channel', id: each.id, title: text(each.name), at: each.at })),
    ...years.flatMap((year) => duties(selection, year, id)),
  ];
  return {
    kind: 'officer',
    id,
    title: found.name,
    facts: [
      { key: 'position', label: label.position, cell: text(found.position) },
      ...(found.post === undefined ? [] : [{ key: 'post', label: label.post, cell: postTerm(words, found.post) }]),
      { key: 'acting', label: label.acting, cell: text(found.acting) },
      { key: 'office', label: label.office, cell: found.office ? officeTerm(register, found.office) : text(null) },
      { key: 'from', label: label.from, cell: day(found.from) },
      { key: 'until', label: label.until, cell: day(found.until) },
    ],
    tables: [
      referencesTable(words, references),
      ...(found.post === undefined ? [] : [holdersTable(selection, register.officers.filter(isSamePost(found)))]),
    ],
  };
};
