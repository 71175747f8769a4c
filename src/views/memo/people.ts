import type { Officer } from '../../model/organisation.ts';
import type { Signers } from '../../model/plan.ts';
import type { Register, Year } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';

/** One who signs a memo: a name that is not known is `null`. */
export interface Signer {
  readonly role: keyof Signers;
  readonly officer: string | null;
  readonly name: string | null;
  /** The position, and below it the post acted for. */
  readonly posts: readonly string[];
}

/** The people and posts of a memo. */
export interface People {
  /** The office that sends it: the analyst's. */
  readonly office: string | null;
  readonly head: string;
  readonly clerk: string;
  /** The mayor's post in full, and short. */
  readonly mayor: string;
  readonly mayorShort: string;
  readonly signers: readonly Signer[];
}

/** Who signs the memos of a year, as its plan says; the head of the office signs where no other head is named. */
export function peopleOf(register: Register, year: Year | undefined, words: Words): People {
  const { memo } = words;
  const { kind, name: agency } = register.agency;
  const given = year?.plan?.signers ?? {};
  const officer = (id: string | undefined): Officer | undefined => register.officers.find((each) => each.id === id);
  const sender = officer(given.analyst)?.office ?? officer(given.head)?.office;
  const office = register.offices.find((each) => each.id === sender);
  const titles = {
    analyst: '',
    head: office ? memo.headOf(office.name) : words.views.signer.head,
    clerk: memo.clerk[kind],
    mayor: memo.mayor[kind],
  };
  const ids: Signers = { ...(office?.head !== undefined && { head: office.head }), ...given };
  const signers = (['analyst', 'head', 'clerk', 'mayor'] as const).map((role): Signer => {
    const person = officer(ids[role]);
    const posts = person
      ? [person.position, ...(person.acting === undefined ? [] : [memo.acting(person.acting)])]
      : [titles[role]].filter((title) => title !== '');
    return { role, officer: person?.id ?? null, name: person?.name ?? null, posts };
  });
  return {
    office: office?.name ?? null,
    head: titles.head,
    clerk: titles.clerk,
    mayor: memo.mayorOf(agency, kind),
    mayorShort: titles.mayor,
    signers,
  };
}
