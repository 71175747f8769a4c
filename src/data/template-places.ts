import { MEMO_KINDS } from '../model/memo.ts';
import type { Place } from '../model/register.ts';
import { parse } from './parse.ts';
import type { FileText } from './read.ts';
import { childOf, type Node } from './tree.ts';

/** Which files `ita.yaml` names as wordings of memos, by path; none when it can't be read. */
export function templatePlaces(ita: FileText | undefined): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  if (!ita || !('text' in ita) || !ita.text.includes('templates')) return places;
  const root = parse('ita.yaml', ita.text).root;
  const under = (node: Node | undefined, key: string) => node && childOf(node, key)?.value;
  const templates = under(under(root, 'memo'), 'templates');
  for (const kind of MEMO_KINDS) {
    const named = under(templates, kind);
    if (named?.kind === 'scalar' && typeof named.value === 'string')
      places.set(named.value, { kind: `memo-${kind}`, file: named.value });
  }
  return places;
}
