import { senderOn, signersNamed, signersOn, type SigningPost } from '../../in-force/posts.ts';
import type { Day } from '../../model/be-date.ts';
import type { Officer, Post } from '../../model/organisation.ts';
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
  const office = senderOn(register, named, day);
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
    signers: signersOn(register, signersNamed(register, named, office), day, office?.id).map(signer),
  };
}
