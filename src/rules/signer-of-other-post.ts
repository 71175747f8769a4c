import { type AnyFinding, finding } from '../model/finding.ts';
import type { Officer, Post } from '../model/organisation.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** The post that the first words of a position name; `other`: a deputy holds none of them. */
const POSITIONS: readonly { readonly begins: RegExp; readonly post: Post | 'other' }[] = [
  { begins: /^รอง(?:นายก|ปลัด)/, post: 'other' },
  { begins: /^นายก/, post: 'mayor' },
  { begins: /^ปลัด/, post: 'clerk' },
  { begins: /^(?:หัวหน้าสำนัก|ผู้อำนวยการ)/, post: 'head' },
];

/** Papers are drafted by whoever does, so that an analyst may be of any position. */
const isStrict = (post: Post | undefined): post is Exclude<Post, 'analyst'> => post !== undefined && post !== 'analyst';

function ofPosition({ post, position, acting, at }: Officer): AnyFinding[] {
  const named = POSITIONS.find(({ begins }) => begins.test(position.trim()))?.post;
  if (!isStrict(post) || acting !== undefined || named === undefined || named === post) return [];
  const related = [{ at: within(at, 'post'), role: 'contradicts' as const }];
  return [finding('signer-of-other-post', within(at, 'position'), { post, position }, { related })];
}

/**
 * `signer-of-other-post`: an officer named to sign in a post other than the one that officers.yaml gives, or whose
 * position, printed below the name, is that of another post and is not acted in.
 */
export function signerOfOtherPost({ officers, years }: Register): AnyFinding[] {
  const byId = new Map(officers.map((officer) => [officer.id, officer]));
  const named = years.flatMap(({ plan }) =>
    Object.entries(plan?.signers ?? {}).flatMap(([slot, id]) => {
      const post = slot as Post;
      const officer = byId.get(id);
      if (!plan || !isStrict(post) || officer?.post === undefined || officer.post === post) return [];
      const related = [{ at: within(officer.at, 'post'), role: 'contradicts' as const }];
      const args = { post, officer: officer.id, own: officer.post };
      return [finding('signer-of-other-post', within(plan.at, 'signers', post), args, { related })];
    }),
  );
  return [...officers.flatMap(ofPosition), ...named];
}
