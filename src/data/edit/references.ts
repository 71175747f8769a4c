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

/** A place in files of a kind; `*` is every value of a mapping or list, `~` every key of a mapping. */
export interface Spot {
  readonly kind: FileKind;
  readonly path: string;
  /** It holds `measure/step`, not an id by itself. */
  readonly isRef?: true;
}

const spot = (kind: FileKind, path: string): Spot => ({ kind, path });
const ref = (kind: FileKind, path: string): Spot => ({ kind, path, isRef: true });
const REFS = [ref('report', 'entries/*/step'), ref('closed', 'closings/*/steps/~')];
/** A term of steps: as announced, as amended, of those added. */
const ofSteps = (path: string): Spot[] =>
  ['steps/*/', 'amendments/*/steps/*/', 'amendments/*/add/*/'].map((steps) => spot('measure', steps + path));

/** Where each kind of id is given, and where else it is named. */
export const SPOTS: Readonly<Record<IdKind, { readonly given: readonly Spot[]; readonly named: readonly Spot[] }>> = {
  office: {
    given: [spot('offices', 'offices/*/id')],
    named: [
      spot('offices', 'offices/*/succeeded_by'),
      spot('officers', 'officers/*/office'),
      spot('measure', 'offices/*'),
      spot('measure', 'amendments/*/measure/offices/*'),
      ...ofSteps('offices/*'),
      spot('report', 'office'),
      spot('closed', 'closings/*/without_report/*'),
      spot('closed', 'closings/*/steps/*/offices/~'),
    ],
  },
  officer: {
    given: [spot('officers', 'officers/*/id')],
    named: [
      spot('offices', 'offices/*/head'),
      spot('channels', 'channels/*/officer'),
      spot('plan', 'signers/*'),
      ...ofSteps('officers/*'),
      spot('measure', 'added/approved/by'),
      spot('measure', 'amendments/*/approved/by'),
      spot('working-group', 'members/*/officer'),
      spot('assignments', 'assignments/*/officer'),
      spot('report', 'reported_by'),
      spot('report', 'acknowledged/by'),
      spot('closed', 'closings/*/by'),
      spot('closed', 'closings/*/reopened/by'),
    ],
  },
  channel: { given: [spot('channels', 'channels/*/id')], named: [spot('publications', 'publications/*/channels/*')] },
  measure: { given: [spot('measure', 'id')], named: [spot('closed', 'closings/*/measures/~'), ...REFS] },
  step: {
    given: [spot('measure', 'steps/*/id'), spot('measure', 'amendments/*/add/*/id')],
    named: [spot('measure', 'amendments/*/steps/~'), ...REFS],
  },
  gap: {
    given: [spot('plan', 'gaps/*/id')],
    named: [spot('measure', 'gaps/*'), spot('measure', 'amendments/*/measure/gaps/*')],
  },
  assignment: { given: [spot('assignments', 'assignments/*/id')], named: [] },
  agreement: { given: [spot('agreements', 'agreements/*/id')], named: [] },
  publication: { given: [spot('publications', 'publications/*/id')], named: [] },
};

/** The kinds whose ids hold for every fiscal year; the others belong to one. */
export const LASTING: readonly IdKind[] = ['office', 'officer', 'channel'];

/** The texts at a spot of a file, in its order; those that are no text are passed over. */
export function scalarsAt(root: Node, path: string): ScalarNode[] {
  let nodes: Node[] = [root];
  for (const step of path.split('/')) {
    nodes = nodes.flatMap((node) => {
      if (step === '~') return node.kind === 'map' ? node.keys : [];
      if (step === '*') return node.kind === 'list' ? node.items : node.kind === 'map' ? node.values : [];
      return childOf(node, step)?.value ?? [];
    });
  }
  return nodes.filter((node): node is ScalarNode => node.kind === 'scalar' && typeof node.value === 'string');
}
