import { type AnyFinding, finding } from '../model/finding.ts';
import type { Officer } from '../model/organisation.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

const firstDayOf = ({ from }: Officer): number => from ?? Number.NEGATIVE_INFINITY;
const lastDayOf = ({ until }: Officer): number => until ?? Number.POSITIVE_INFINITY;

function checkPost(officers: readonly Officer[]): AnyFinding[] {
  const findings: AnyFinding[] = [];
  let held: Officer | undefined;
  for (const officer of [...officers].sort((a, b) => firstDayOf(a) - firstDayOf(b))) {
    const { id, post, from, office } = officer;
    if (held && post && firstDayOf(officer) <= lastDayOf(held)) {
      const args = { post, acting: officer.acting !== undefined, officer: id, other: held.id };
      findings.push(
        finding(
          'post-held-twice',
          within(officer.at, 'post'),
          { ...args, ...(from !== undefined && { day: from }), ...(post === 'head' && office && { office }) },
          { related: [{ at: within(held.at, 'post'), role: 'first' }] },
        ),
      );
    }
    if (!held || lastDayOf(officer) > lastDayOf(held)) held = officer;
  }
  return findings;
}

/**
 * `post-held-twice`: on some day two officers hold one post, or two act in it; of heads, in one office. Who acts beside
 * the holder is no fault. An officer whose post ends before it starts is left out.
 */
export function postHeldTwice(register: Register): AnyFinding[] {
  const posts = new Map<string, Officer[]>();
  for (const officer of register.officers) {
    const { post, acting, office } = officer;
    if (post === undefined || lastDayOf(officer) < firstDayOf(officer)) continue;
    const key = [post, acting !== undefined, post === 'head' ? office : ''].join(' ');
    posts.set(key, [...(posts.get(key) ?? []), officer]);
  }
  return [...posts.values()].flatMap(checkPost);
}
