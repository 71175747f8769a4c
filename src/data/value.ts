import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { MAX_DEPTH } from './parse.ts';
import { plainValue } from './scalar.ts';

/** What a text says, without the places of what it says. */
export interface TextValue {
  readonly value: object;
  /** Some text in it is not spelt in the file as it reads: escapes, block texts, texts over several lines. */
  readonly hidden: boolean;
}

type Open = { readonly list: unknown[] } | { readonly map: Record<string, unknown>; key: string | undefined };

/** Sets a key of an object; a key called like its prototype is a key like any other. */
function set(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  else map[key] = value;
}

/**
 * The value of a text that has nothing to find: by far the most texts, and this is much quicker than `parse`, which
 * keeps every place. `undefined` for any other (no YAML, several documents, anchors, aliases, tags, merge keys, a key
 * twice or no plain key, a lone scalar, nothing at all): `parse` says what it is. The two read by the same events.
 */
export function valueOfText(text: string): TextValue | undefined {
  let top: object | undefined;
  let hidden = false;
  const open: Open[] = [];
  const place = (value: unknown, isScalar: boolean): boolean => {
    const parent = open.at(-1);
    if (!parent) {
      if (top !== undefined || isScalar) return false;
      top = value as object;
    } else if ('list' in parent) parent.list.push(value);
    else if (parent.key !== undefined) {
      set(parent.map, parent.key, value);
      parent.key = undefined;
    } else {
      const key = String(value);
      if (!isScalar || value === null || key === '<<' || Object.hasOwn(parent.map, key)) return false;
      parent.key = key;
    }
    return true;
  };
  if (/^[ \t]*\.\.\.|^[ \t]+(?:---|%)/m.test(text)) return undefined;
  try {
    let documents = 0;
    for (const event of parseEvents(text, { maxDepth: MAX_DEPTH })) {
      if (event.type === EVENT_ID.POP) open.pop();
      else if (event.type === EVENT_ID.DOCUMENT) {
        documents += 1;
        if (documents > 1) return undefined;
      } else if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) return undefined;
      else if (event.type === EVENT_ID.SCALAR) {
        const raw = event.valueStart < 0 ? '' : getScalarValue(text, event);
        hidden ||= event.valueStart >= 0 && raw.length !== event.valueEnd - event.valueStart;
        const value = event.style === SCALAR_STYLE.PLAIN ? plainValue(raw) : raw;
        if (!place(value, true)) return undefined;
      } else {
        const entered: Open = event.type === EVENT_ID.SEQUENCE ? { list: [] } : { map: {}, key: undefined };
        if (!place('list' in entered ? entered.list : entered.map, false)) return undefined;
        open.push(entered);
      }
    }
  } catch {
    return undefined;
  }
  return top && { value: top, hidden };
}
