import { locate } from '../data/locate.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Opened } from './open.ts';

/** Says where something of an opened directory stands: file and line. */
export const placeIn =
  ({ sources }: Pick<Opened, 'sources'>) =>
  (at: Pointer): string => {
    const { file, line } = locate(sources, at).location;
    return `${file}:${line}`;
  };
