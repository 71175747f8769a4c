import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { parse } from '../../src/data/parse.ts';
import { plainOf } from '../../src/data/tree.ts';
import { yamlTexts } from './edit/yaml-texts.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The YAML test suite as data, beside the checkout or where the environment says; it is no part of the project. */
const SUITE =
  process.env.YAML_TEST_SUITE ?? fileURLToPath(new URL('../../../shared/data/yaml-test-suite', import.meta.url));

interface Case {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  readonly fail?: true;
  readonly json?: string;
}

/** A scalar's value; numbers that no field may hold (infinities) stay text. */
const scalarValue = (node: unknown): unknown => {
  if (!isScalar(node)) return null;
  return typeof node.value === 'number' && !Number.isFinite(node.value) ? node.source : node.value;
};

/** What the package that writes reads from a text, keys by their text; an error when it can't read it. */
function readByWriter(text: string): unknown {
  const plain = (node: unknown): unknown => {
    if (isSeq(node)) return node.items.map(plain);
    if (!isMap(node)) return scalarValue(node);
    return Object.fromEntries(node.items.map(({ key, value }) => [String(scalarValue(key)), plain(value)]));
  };
  const document = parseDocument(text, { logLevel: 'silent' });
  const [error] = document.errors;
  return error ? `error ${error.code}` : plain(document.contents);
}

/** What `ita` reads from a text; `undefined` when it refuses it. */
function read(text: string): unknown {
  const { root } = parse('x', text);
  return root && JSON.parse(JSON.stringify(plainOf(root)));
}

describe('both readers of YAML say the same of what ita accepts', () => {
  test.runIf(existsSync(SUITE))('in the YAML test suite, of which every error is refused', () => {
    const cases = JSON.parse(readFileSync(join(SUITE, 'cases.json'), 'utf8')) as Case[];
    let accepted = 0;
    for (const { id, name, yaml, fail, json } of cases) {
      const value = read(yaml);
      if (value === undefined) continue;
      accepted += 1;
      expect([id, name, fail]).toEqual([id, name, undefined]);
      expect([id, name, readByWriter(yaml)]).toEqual([id, name, value]);
      if (json !== undefined) expect([id, name, value]).toEqual([id, name, JSON.parse(json)]);
    }
    expect(cases.length).toBe(405);
    expect(accepted).toBeGreaterThan(200);
  });

  test.skipIf(existsSync(SUITE))(`in the YAML test suite: not tested, since there is no ${SUITE}`, () => undefined);

  test('in texts as people write them', () => {
    fc.assert(
      fc.property(yamlTexts, (text) => {
        const value = read(text);
        fc.pre(value !== undefined);
        expect(readByWriter(text)).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('in a soup of what YAML gives a meaning', () => {
    const words = [
      'a',
      'ก',
      ': ',
      ':',
      '- ',
      '-',
      ' ',
      '  ',
      '#',
      ' # c',
      "'",
      '"',
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      '? ',
    ];
    const values = ['1', '.5', '0x1f', '1e3', '~', 'null', 'true', '2565-02', '\\n', '\\', "''", '""', '%', '@', '!'];
    const lines = ['\n', '\n', '\n  ', '\n    ', '\n---\n', '\n...\n', '|\n  ', '|-\n  ', '>\n  '];
    const soup = fc.array(fc.constantFrom(...words, ...values, ...lines), { maxLength: 16 });
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        const value = read(text);
        fc.pre(typeof value === 'object' && value !== null);
        expect([text, readByWriter(text)]).toEqual([text, value]);
      }),
      { numRuns: 3000, maxSkipsPerRun: 1000 },
    );
  });
});
