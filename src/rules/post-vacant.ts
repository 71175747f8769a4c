import { holdersOf, senderOn, SIGNING_POSTS, signersNamed } from '../in-force/posts.ts';
import type { Day } from '../model/be-date.ts';
import type { CodeArgs } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { Officer, Post } from '../model/organisation.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Signers } from '../model/plan.ts';
import { isBroken, type Register, type Year } from '../model/register.ts';

/** A day on which something of a year is signed. */
interface Paper {
  readonly paper: CodeArgs['post-vacant']['paper'];
  readonly day: Day;
  readonly at: Pointer;
}

const papersOf = ({ plan, closings }: Year): Paper[] => [
  ...(plan?.announced === undefined
    ? []
    : [{ paper: 'plan' as const, day: plan.announced, at: within(plan.at, 'announced') }]),
  ...closings
    .filter(({ reopened }) => !reopened)
    .map(({ on, at }) => ({ paper: 'closing' as const, day: on, at: within(at, 'on') })),
];

/**
 * Whether nobody could sign for a post on a day, though the office names a signer for it or says who holds it. Who is
 * named for the day of the plan without being in post, or not known, has a finding of another code.
 */
function isVacant(register: Register, post: Post, { day, paper }: Paper, signers: Signers): boolean {
  const { officers } = register;
  const named = signers[post];
  if (named !== undefined && (paper === 'plan' || !officers.some(({ id }) => id === named))) return false;
  const office = senderOn(register, signers, day);
  const isGiven = (officer: Officer) => officer.post === post && (post !== 'head' || officer.office === office?.id);
  if (named === undefined && !officers.some(isGiven)) return false;
  const known = signersNamed(register, signers, office)[post];
  return holdersOf(register, post, day, { named: known, office: office?.id }).length === 0;
}

/** `post-vacant`: nobody is in a post on the day of a paper that the post signs: dots on the paper, for the pen. */
export function postVacant(register: Register): AnyFinding[] {
  if (isBroken(register, 'officers')) return [];
  return register.years.flatMap((year) => {
    if (isBroken(register, 'plan', { year: year.year })) return [];
    const signers = year.plan?.signers ?? {};
    return papersOf(year).flatMap((paper) =>
      SIGNING_POSTS.filter((post) => isVacant(register, post, paper, signers)).map((post) =>
        finding('post-vacant', paper.at, { post, day: paper.day, paper: paper.paper }),
      ),
    );
  });
}
