import type { FileKind } from '../../model/register.ts';
import { childOf, type Node, type ScalarNode } from '../tree.ts';

/** What has an id that can change. */
export type IdKind =
  | 'office'
  | 'officer'
  | 'channel'
  | 'measure'
  | 'step'
  | 'gap'
  | 'assignment'
  | 'agreement'
  | 'publication';

/** A place in files of a kind; `*` is every key or item. */
export interface Spot {
  readonly kind: FileKind;
  readonly path: string;
}

const spot = (kind: FileKind, path: string): Spot => ({ kind, path });
const ENTRY_STEP = spot('report', 'entries/*/step');

/** Where each kind of id is given, and where else it is named. */
export const SPOTS: Readonly<Record<IdKind, { readonly given: Spot; readonly named: readonly Spot[] }>> = {
  office: {
    given: spot('offices', 'offices/*/id'),
    named: [
      spot('officers', 'officers/*/office'),
      spot('measure', 'offices/*'),
      spot('measure', 'steps/*/offices/*'),
      spot('report', 'office'),
    ],
  },
  officer: {
    given: spot('officers', 'officers/*/id'),
    named: [
      spot('offices', 'offices/*/head'),
      spot('channels', 'channels/*/officer'),
      spot('plan', 'signers/*'),
      spot('measure', 'steps/*/officers/*'),
      spot('working-group', 'members/*/officer'),
      spot('assignments', 'assignments/*/officer'),
      spot('report', 'reported_by'),
      spot('report', 'acknowledged/by'),
    ],
  },
  channel: { given: spot('channels', 'channels/*/id'), named: [spot('publications', 'publications/*/channels/*')] },
  measure: { given: spot('measure', 'id'), named: [ENTRY_STEP] },
  step: { given: spot('measure', 'steps/*/id'), named: [ENTRY_STEP] },
  gap: { given: spot('plan', 'gaps/*/id'), named: [spot('measure', 'gaps/*')] },
  assignment: { given: spot('assignments', 'assignments/*/id'), named: [] },
  agreement: { given: spot('agreements', 'agreements/*/id'), named: [] },
  publication: { given: spot('publications', 'publications/*/id'), named: [] },
};

/** The kinds whose ids hold for every fiscal year; the others belong to one. */
export const LASTING: readonly IdKind[] = ['office', 'officer', 'channel'];

/** The texts at a spot of a file, in its order; those that are no text are passed over. */
export function scalarsAt(root: Node, path: string): ScalarNode[] {
  let nodes: Node[] = [root];
  for (const step of path.split('/')) {
    nodes = nodes.flatMap((node) => {
      if (step === '*') return node.kind === 'list' ? node.items : node.kind === 'map' ? node.values : [];
      return childOf(node, step)?.value ?? [];
    });
  }
  return nodes.filter((node): node is ScalarNode => node.kind === 'scalar' && typeof node.value === 'string');
}
