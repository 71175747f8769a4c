import type { Place } from '../../model/register.ts';
import type { Sources } from '../locate.ts';
import { placeOf } from '../places.ts';
import type { Node } from '../tree.ts';
import { type IdKind, SPOTS, scalarsAt } from './references.ts';
import { replaceScalar } from './replace-scalar.ts';
import { applySplices, type Splice } from './splice.ts';

/** An id to change; of a step `measure/step`, and then the step's own new id. */
export interface Renaming {
  readonly kind: IdKind;
  readonly old: string;
  readonly fresh: string;
}

/** Files with an id changed everywhere, and where files move whose path holds it. */
export interface Renamed {
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Where they were, by where they go. */
  readonly moves: ReadonlyMap<string, string>;
  /** How many values and paths change. */
  readonly places: number;
}

interface Parsed {
  readonly place: Place;
  readonly text: string;
  readonly root: Node;
}

function* parsedFiles(sources: Sources): Generator<Parsed> {
  for (const [file, { text, root }] of sources) {
    const place = placeOf(file);
    if (place && root) yield { place, text, root };
  }
}

/** The ids of a kind that are given, each with its file; of a step `measure/step`. */
export function idsOf(kind: IdKind, sources: Sources): { id: string; file: string }[] {
  const { given } = SPOTS[kind];
  return [...parsedFiles(sources)].flatMap(({ place, root }) => {
    const prefix = kind === 'step' ? `${scalarsAt(root, 'id')[0]?.value ?? place.id}/` : '';
    const ids = given.filter((each) => each.kind === place.kind).flatMap(({ path }) => scalarsAt(root, path));
    return ids.map(({ value }) => ({ id: `${prefix}${value}`, file: place.file }));
  });
}

/** The value at a spot with the id changed, where it is that id; else the same. */
function changed({ kind, old, fresh }: Renaming, value: string, isRef: boolean): string {
  const [measure = '', step = ''] = old.split('/');
  if (kind === 'measure' && isRef) return value.startsWith(`${old}/`) ? fresh + value.slice(old.length) : value;
  if (kind === 'step') return isRef ? (value === old ? `${measure}/${fresh}` : value) : value === step ? fresh : value;
  return value === old ? fresh : value;
}

/** Where a file goes when its path holds the id. */
function moved({ kind, old, fresh }: Renaming, { kind: of, file, id }: Place): string {
  const holds = (kind === 'measure' && of === 'measure') || (kind === 'office' && of === 'report');
  return holds && id === old ? `${file.slice(0, file.lastIndexOf('/'))}/${fresh}.yaml` : file;
}

/** Changes an id and every reference to it in the files given; every other byte of them stays. */
export function renameId(renaming: Renaming, sources: Sources): Renamed {
  const { kind, old } = renaming;
  const { given, named } = SPOTS[kind];
  const texts = new Map<string, string | undefined>();
  const moves = new Map<string, string>();
  let places = 0;
  for (const { place, text, root } of parsedFiles(sources)) {
    const ofMeasure = kind !== 'step' || (scalarsAt(root, 'id')[0]?.value ?? place.id) === old.split('/')[0];
    const splices = [...given, ...named]
      .filter((each) => each.kind === place.kind && (ofMeasure || each.isRef))
      .flatMap(({ path, isRef = false }) =>
        scalarsAt(root, path).flatMap((node): Splice[] => {
          const value = String(node.value);
          const fresh = changed(renaming, value, isRef);
          return fresh === value ? [] : [replaceScalar(text, node, fresh)];
        }),
      );
    const to = moved(renaming, place);
    if (to !== place.file) {
      moves.set(to, place.file);
      texts.set(place.file, undefined);
      places += 1;
    }
    if (splices.length > 0 || to !== place.file) texts.set(to, applySplices(text, splices));
    places += splices.length;
  }
  return { texts, moves, places };
}
