import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/data/locate.ts';
import { loadTexts } from '../../src/data/load.ts';
import { edited } from '../support/edited.ts';
import { call, temporaryFolder } from '../support/io.ts';
import { languageServer } from '../support/language-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'data-example');
const GROUP_SHAPE = ['wrong-type', 'missing-key', 'unknown-key', 'unknown-value', 'wrong-format', 'out-of-range'];

/** The lines (from 1) where `ita validate` finds something against the schema. */
function linesFound(file: string, text: string): number[] {
  const { findings, sources } = loadTexts([file], () => ({ text }));
  const shape = findings.filter(({ code, at }) => GROUP_SHAPE.includes(code) && at.file === file);
  return [...new Set(shape.map(({ at, offsets }) => locate(sources, at, offsets).location.line))].sort((a, b) => a - b);
}

/** A directory as `ita init` makes it, and the settings of VS Code in it. */
async function started(): Promise<{ folder: string; settings: Readonly<Record<string, unknown>> }> {
  const folder = join(temporaryFolder(), 'data');
  expect((await call(['init', folder, '--yes', '--year', '2566'], { today: '2565-11-20' })).code).toBe(0);
  return { folder, settings: JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) };
}

const BREAKS: readonly (readonly [file: string, what: string, broken: (text: string) => string])[] = [
  ['2565/measures/m3.yaml', 'an unknown kind of step', (text) => edited(text, 'kind: milestone', 'kind: mileston')],
  ['2565/measures/m3.yaml', 'an unknown key', (text) => edited(text, 'weight: 2', 'wieght: 2')],
  ['2565/measures/m3.yaml', 'a text for a number', (text) => edited(text, 'target: 48', 'target: many')],
  ['2565/plan.yaml', 'a score out of range', (text) => edited(text, 'score: 77.81', 'score: 177.81')],
  ['offices.yaml', 'a key left out', (text) => edited(text, '    name: กองคลัง\n', '')],
  [
    '2565/reports/2565-02/clerk.yaml',
    'a month of another form',
    (text) => edited(text, 'month: 2565-02', 'month: ก.พ. 65'),
  ],
];

describe('an editor with yaml-language-server', () => {
  it('finds nothing in the example, and in its broken copies what ita finds, at the same line', async () => {
    const server = await languageServer(example, {});
    for (const [file, what, broken] of BREAKS) {
      const path = join(example, file);
      const good = readFileSync(path, 'utf8');
      const bad = broken(good);
      expect(linesFound(file, bad), what).toHaveLength(1);
      expect(linesFound(file, good), what).toEqual([]);
      expect(await server.open(path, good), what).toEqual([]);
      const copy = path.replace(/\.yaml$/, `-${BREAKS.findIndex(([, other]) => other === what)}.yaml`);
      const lines = (await server.open(copy, bad)).map(({ range }) => range.start.line + 1);
      expect([...new Set(lines)], what).toEqual(linesFound(file, bad));
    }
  });

  it('offers the keys and values of the schema, with a schema that lies in the directory', async () => {
    const { folder, settings } = await started();
    const path = join(folder, '2566/measures/m1.yaml');
    const text = edited(readFileSync(path, 'utf8'), 'kind: milestone', 'kind: ');
    const server = await languageServer(folder, settings);
    await server.open(path, text);
    const lines = text.split('\n');
    const at = lines.indexOf('    kind: ');
    expect(await server.complete(path, at, 10)).toEqual(expect.arrayContaining(['milestone', 'quantity', 'recurring']));
    const start = lines.findIndex((line) => line.startsWith('    start: '));
    const said = await server.explain(path, start, 6);
    expect(said).toContain('เดือนที่เริ่ม');
    expect(said).toContain('2565-02');
    const own = `${text}w`;
    const other = join(folder, '2566/measures/m9.yaml');
    await server.open(other, own);
    expect(await server.complete(other, own.split('\n').length - 1, 1)).toContain('weight');
  });

  it('knows a new file by its place, through the settings that ita init writes', async () => {
    const { folder, settings } = await started();
    const path = join(folder, '2566/reports/2565-11/clerk.yaml');
    mkdirSync(dirname(path), { recursive: true });
    const server = await languageServer(folder, settings);
    const found = await server.open(path, 'month: 2565-11\noffice: clerk\nsubmited: 2565-12-03\n');
    const messages = found.map(({ message }) => message).join('\n');
    expect(messages).toContain('submited');
    expect(messages).toContain('reported_by');
  });
});
