import { signersOn, type SigningPost } from '../../in-force/posts.ts';
import { holderOf } from '../../in-force/offices.ts';
import { type Day, monthOfDay } from '../../model/be-date.ts';
import type { Office, Officer, Post } from '../../model/organisation.ts';
import type { Signers } from '../../model/plan.ts';
import type { Register, Year } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';

/** One who signs a memo: a name that is not known is `null`. */
export interface Signer {
  readonly role: Post;
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

/** The office that sends the year's memos on a day: the analyst's, else that of the head named; if closed, its successor. */
function senderOf(register: Register, named: Signers, day: Day): Office | undefined {
  const officer = (id: string | undefined) => register.officers.find((each) => each.id === id);
  const analyst = signersOn(register, named, day, undefined).find(({ post }) => post === 'analyst')?.officer;
  const id = (analyst ?? officer(named.analyst))?.office ?? officer(named.head)?.office;
  const holder = id === undefined ? undefined : (holderOf(register, id, monthOfDay(day)) ?? id);
  return register.offices.find((office) => office.id === holder);
}

/** The signers named, with the head that offices.yaml names where nobody is given the post. */
function withNamedHead({ officers }: Register, named: Signers, office: Office | undefined): Signers {
  const inPost = officers.some((officer) => officer.post === 'head' && officer.office === office?.id);
  return office?.head === undefined || inPost ? named : { head: office.head, ...named };
}

/** The position, and below it the post acted for; the title of the post where nobody, or more than one, holds it. */
function postsOf(officer: Officer | undefined, title: string, words: Words): string[] {
  if (!officer) return [title];
  return officer.acting === undefined ? [officer.position] : [officer.position, words.memo.acting(officer.acting)];
}

/** Who signs the memos of a year on a day: those whom its plan names, as long as they are in post, else who holds the post. */
export function peopleOf(register: Register, year: Year | undefined, words: Words, day: Day): People {
  const { memo } = words;
  const { kind, name: agency } = register.agency;
  const named = year?.plan?.signers ?? {};
  const office = senderOf(register, named, day);
  const titles: Readonly<Record<Post, string>> = {
    analyst: memo.analyst,
    head: office ? memo.headOf(office.name) : words.views.signer.head,
    clerk: memo.clerk[kind],
    mayor: memo.mayor[kind],
  };
  const signer = ({ post, officer }: SigningPost): Signer => ({
    role: post,
    officer: officer?.id ?? null,
    name: officer?.name ?? null,
    posts: postsOf(officer, titles[post], words),
  });
  return {
    office: office?.name ?? null,
    head: titles.head,
    clerk: titles.clerk,
    mayor: memo.mayorOf(agency, kind),
    mayorShort: titles.mayor,
    signers: signersOn(register, withNamedHead(register, named, office), day, office?.id).map(signer),
  };
}
