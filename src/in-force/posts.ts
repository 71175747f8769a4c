import type { Day } from '../model/be-date.ts';
import type { Officer, Post } from '../model/organisation.ts';
import type { Signers } from '../model/plan.ts';
import type { Register } from '../model/register.ts';

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
