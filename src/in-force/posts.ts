import { type Day, monthOfDay } from '../model/be-date.ts';
import type { Office, Officer, Post } from '../model/organisation.ts';
import type { Signers } from '../model/plan.ts';
import type { Register } from '../model/register.ts';
import { holderOf } from './offices.ts';

/** The posts that sign a memo, from who proposes it to who decides: the later, the higher. */
export const SIGNING_POSTS: readonly Post[] = ['analyst', 'head', 'clerk', 'mayor'];

/** Whether an officer is in the post on a day. */
export const inPost = ({ from, until }: Officer, day: Day): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

/**
 * Who may sign for a post on a day: the officer named, if in post that day; else those who act for it; else those who
 * hold it. More than one, or none, is for a finding and for dots on the paper. `office` is the one whose head is meant.
 */
export function holdersOf(
  { officers }: Pick<Register, 'officers'>,
  post: Post,
  day: Day,
  { named, office }: { readonly named?: string | undefined; readonly office?: string | undefined } = {},
): readonly Officer[] {
  const present = officers.filter((officer) => inPost(officer, day));
  const given = present.find(({ id }) => id === named);
  if (given) return [given];
  const holders = present.filter((each) => each.post === post && (post !== 'head' || each.office === office));
  const acting = holders.filter((each) => each.acting !== undefined);
  return acting.length > 0 ? acting : holders;
}

/** A post on a paper, and who signs in it; nobody where none or more than one could: dots, for the pen. */
export interface SigningPost {
  readonly post: Post;
  readonly officer?: Officer;
}

/** Who signs a paper of a day, lowest post first. One person in two posts signs once, in the higher. */
export function signersOn(
  register: Pick<Register, 'officers'>,
  named: Signers,
  day: Day,
  office: string | undefined,
): readonly SigningPost[] {
  const posts = SIGNING_POSTS.map((post): SigningPost => {
    const [officer, ...others] = holdersOf(register, post, day, { named: named[post], office });
    return officer && others.length === 0 ? { post, officer } : { post };
  });
  const signsHigher = (name: string, index: number) =>
    posts.slice(index + 1).some(({ officer }) => officer?.name === name);
  return posts.filter(({ officer }, index) => !officer || !signsHigher(officer.name, index));
}

/** The office that sends a year's memos on a day: the analyst's, else that of the head named; if closed, its successor. */
export function senderOn(register: Register, named: Signers, day: Day): Office | undefined {
  const officer = (id: string | undefined) => register.officers.find((each) => each.id === id);
  const analyst = signersOn(register, named, day, undefined).find(({ post }) => post === 'analyst')?.officer;
  const id = (analyst ?? officer(named.analyst))?.office ?? officer(named.head)?.office;
  const holder = id === undefined ? undefined : (holderOf(register, id, monthOfDay(day)) ?? id);
  return register.offices.find((office) => office.id === holder);
}

/** The signers named, with the head that offices.yaml names where nobody is given the post. */
export function signersNamed({ officers }: Register, named: Signers, office: Office | undefined): Signers {
  const isGiven = officers.some((officer) => officer.post === 'head' && officer.office === office?.id);
  return office?.head === undefined || isGiven ? named : { head: office.head, ...named };
}
