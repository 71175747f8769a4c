import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/data/file.ts';
import { FILES } from '../../src/data/files.ts';
import { globs, pathOf, placeOf } from '../../src/data/places.ts';
import { list } from '../../src/data/read.ts';
import { FILE_KINDS } from '../../src/model/generated/schema.ts';
import { monthOf } from '../../src/model/month.ts';

const example = fileURLToPath(new URL('../../data-example/', import.meta.url));
const { files } = list(example, () => true);

/** Wordings of memos lie where `ita.yaml` says, and the example takes those that ship. */
const KINDS = FILE_KINDS.filter((kind) => FILES[kind].named === undefined);

describe('the kinds of file', () => {
  it('have a schema each, and no schema is without one', () => {
    expect(Object.keys(FILES).sort()).toEqual([...FILE_KINDS]);
  });

  it.each(KINDS)('%s: the example has one, which fits, and its path is told and made alike', (kind) => {
    const file = files.find((each) => placeOf(each)?.kind === kind) ?? '';
    const place = placeOf(file);
    expect(place, kind).toBeDefined();
    if (!place) return;
    expect(pathOf(kind, place)).toBe(file);
    expect(readFile(place, { text: readFileSync(join(example, file), 'utf8') }).findings).toEqual([]);
  });

  it('are told by the path alone', () => {
    expect(placeOf('2565/reports/2565-02/finance.yaml')).toEqual({
      kind: 'report',
      file: '2565/reports/2565-02/finance.yaml',
      year: 2565,
      month: monthOf(2565, 2),
      id: 'finance',
    });
    expect(pathOf('report', { month: monthOf(2565, 11), id: 'finance' })).toBe('2566/reports/2565-11/finance.yaml');
    const none = ['plan.yaml', '2565/ita.yaml', '2565/plan.yml', '2022/plan.yaml', '2565/reports/2022-02/a.yaml'];
    for (const file of [
      ...none,
      '2565/reports/2565-13/a.yaml',
      '2565/measures/a/b.yaml',
      '2565/planxyaml',
      'a/ita.yaml',
    ])
      expect([file, placeOf(file)]).toEqual([file, undefined]);
  });

  it('have a glob each for editors', () => {
    expect(globs()).toContainEqual(['report', '2*/reports/*/*.yaml']);
    expect(globs()).toContainEqual(['memo-year', 'templates/memo-year.yaml']);
  });
});
