import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { FITS } from '../../src/data/generated/fits.js';
import { VALIDATORS } from '../../src/data/generated/validators.js';
import { placeOf } from '../../src/data/places.ts';
import { FILE_KINDS } from '../../src/model/generated/schema.ts';
import type { FileKind } from '../../src/model/register.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of the example, and of the broken directories, that can be read, by its kind. */
const examples = ['data-example', 'test/errors'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file): { kind: FileKind; value: unknown }[] => {
      const place = placeOf(file.replace(/^.*?\/data\//, ''));
      try {
        return place ? [{ kind: place.kind, value: parse(readFileSync(join(root, folder, file), 'utf8')) }] : [];
      } catch {
        return [];
      }
    }),
);

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place in a value, as the thing that holds it and its key there. */
const placesIn = (value: unknown): { holder: Node; key: string }[] =>
  isNode(value) ? Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]) : [];

const values = fc.oneof(
  fc.constantFrom(undefined, null, '', 'ก', 'm1/a', '2565-02', '2565-13', 'done', 0, -1, 1.5, 101, 2565, true, [], {}),
  fc.string({ maxLength: 400 }),
  fc.jsonValue({ maxDepth: 2 }),
);
/** Changes of a value: at some place something else, or one key more. */
const edits = fc.array(fc.record({ at: fc.nat(), value: values, adds: fc.boolean() }), { maxLength: 3 });

test('every kind of file is among the examples but for those that the example has none of', () => {
  const seen = new Set(examples.map(({ kind }) => kind));
  expect(FILE_KINDS.filter((kind) => !seen.has(kind) && !kind.startsWith('memo-'))).toEqual([]);
});

test('what fits is what the validator has nothing to say of, for each kind of file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILE_KINDS), fc.constantFrom(...examples), edits, (other, { kind, value }, all) => {
      const changed = structuredClone(value);
      for (const edit of all) {
        const places = placesIn(changed);
        const place = places[edit.at % Math.max(1, places.length)];
        if (place) place.holder[edit.adds ? 'another' : place.key] = structuredClone(edit.value);
      }
      for (const each of [kind, other]) expect(FITS[each](changed)).toBe(VALIDATORS[each](changed));
    }),
    { numRuns: 3000 },
  );
});
