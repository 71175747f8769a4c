import type { PlanChange } from '../../in-force/changes.ts';
import type { Words } from '../../words/words.ts';
import { text } from '../parts/cells.ts';
import { andListed, spacedList } from '../parts/and-listed.ts';
import type { Values } from './wording.ts';

/** How many papers a sentence names. */
const MOST_PAPERS = 3;

const KINDS = ['cancelled', 'added', 'changed'] as const;
type Of = keyof Words['memo']['amended'];
/** A measure or step and what a paper did to it. */
interface Done {
  readonly of: Of;
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
}

/** What papers did, each measure and step once: cancelled or added rather than changed. */
function doneBy(changes: readonly PlanChange[]): Done[] {
  const said = changes.flatMap(({ measure, adds, terms }): Done[] => [
    ...(adds ? [{ of: 'measure', id: measure.id, kind: 'added' } as const] : []),
    ...terms.map((term): Done => {
      if (term.of === 'added-step') return { of: 'step', id: term.after.ref, kind: 'added' };
      const kind = term.what === 'cancelled' && term.after.cancelled ? 'cancelled' : 'changed';
      return term.of === 'measure' ? { of: 'measure', id: measure.id, kind } : { of: 'step', id: term.after.ref, kind };
    }),
  ]);
  const inOrder = KINDS.flatMap((kind) => said.filter((each) => each.kind === kind));
  return [...new Map(inOrder.toReversed().map((each) => [`${each.of} ${each.id}`, each])).values()];
}

/** The changes of a month's plan in a sentence: how much of what, and by which papers. */
export function changesInShort(words: Words, changes: readonly PlanChange[]): Values {
  const { amended, andMore } = words.memo;
  const done = doneBy(changes);
  const kinds = (['measure', 'step'] as const).flatMap((of) =>
    KINDS.flatMap((kind) => {
      const { length } = done.filter((each) => each.of === of && each.kind === kind);
      return length === 0 ? [] : [amended[of][kind](length)];
    }),
  );
  const papers = [...new Set(changes.map(({ approved }) => approved.document))];
  const left = papers.length - MOST_PAPERS;
  const named = [...papers.slice(0, MOST_PAPERS), ...(left > 0 ? [andMore(left)] : [])];
  return {
    'amendments.kinds': text(andListed(words, kinds)),
    'amendments.documents': text(andListed(words, named, spacedList(words))),
  };
}
