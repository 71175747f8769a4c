import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));

/** A copy of the example with a state folder of its own. */
function copy() {
  const root = temporaryFolder();
  cpSync(example, root, { recursive: true });
  const state = temporaryFolder();
  const ita = (...argv: string[]) =>
    call([...argv, '--lang', 'en'], { cwd: root, today: '2566-02-10', env: { XDG_STATE_HOME: state } });
  const contents = () =>
    readdirSync(root, { recursive: true })
      .map(String)
      .sort()
      .map((name) => [name, statSync(join(root, name)).isFile() ? readAt(root, name) : 'folder']);
  return { root, state, ita, contents };
}
const readAt = (root: string, name: string): string => readFileSync(join(root, name), 'latin1');
const RECORD = ['record', '--month', '2565-02', '--office', 'clerk', '--step', 'm3/signed', '--value'];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const FILE = '2565/reports/2565-02/clerk.yaml';

describe('ita undo', () => {
  test('takes back a change of many files, byte for byte', async () => {
    const { ita, contents } = copy();
    const before = contents();
    expect(await ita('rename', 'office', 'works', 'engineering', '--yes')).toMatchObject({ code: 0 });
    expect(contents()).not.toEqual(before);
    const { code, out, err } = await ita('undo');
    expect(code).toBe(0);
    expect(out).toContain('+  - id: works\n');
    expect(err).toContain('Taken back: ita rename of 2566-02-10 (');
    expect(contents()).toEqual(before);
    expect(await ita('undo')).toMatchObject({ code: 3, err: 'ita: No change is kept that could be taken back.\n' });
  });

  test('takes away what was made, with its folder', async () => {
    const { ita, contents, root } = copy();
    const before = contents();
    expect(await ita('new', 'report', '--month', '2566-01', '--all-offices')).toMatchObject({ code: 0 });
    expect(existsSync(join(root, '2566/reports/2566-01'))).toBe(true);
    await ita('undo');
    expect(contents()).toEqual(before);
  });

  test('takes back one change after the other, the last first, and lists them', async () => {
    const { ita, contents } = copy();
    const states = [contents()];
    for (const value of ['36', '37', '38']) {
      await ita(...RECORD, value);
      states.push(contents());
    }
    const list = await ita('undo', '--list');
    expect(list).toMatchObject({ code: 0, out: `2566-02-10  ita record  ${FILE}\n`.repeat(3) });
    for (const state of states.slice(0, -1).reverse()) {
      expect(await ita('undo')).toMatchObject({ code: 0 });
      expect(contents()).toEqual(state);
    }
  });

  test('refuses when a file is not as the change left it, and names it', async () => {
    const { ita, contents, root } = copy();
    await ita(...RECORD, '36');
    writeFileSync(join(root, FILE), `${readFileSync(join(root, FILE), 'utf8')}# หมายเหตุ\n`);
    const edited = contents();
    expect(await ita('undo')).toMatchObject({
      code: 3,
      err: `ita: The change of ita record can't be taken back: these files were changed since: ${FILE}. Nothing was written.\n`,
    });
    expect(contents()).toEqual(edited);
  });

  test('refuses when a folder has taken the place of a file', async () => {
    const { ita, root } = copy();
    await ita(...RECORD, '36');
    rmSync(join(root, FILE));
    mkdirSync(join(root, FILE));
    const { code, err } = await ita('undo');
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining(`changed since: ${FILE}.`) });
  });

  test('goes on where it was killed: what was taken back, and not forgotten, is not taken for changed', async () => {
    const { ita, contents, root, state } = copy();
    const states = [contents()];
    for (const value of ['36', '37']) {
      await ita(...RECORD, value);
      states.push(contents());
    }
    const undone = readFileSync(join(root, FILE), 'utf8');
    writeFileSync(join(root, FILE), undone.replace('value: 37', 'value: 36'));
    expect(await ita('undo')).toMatchObject({ code: 0, err: `Taken back: ita record of 2566-02-10 (${FILE}).\n` });
    expect(contents()).toEqual(states[1]);
    expect(readdirSync(state, { recursive: true }).filter((name) => String(name).endsWith('.json'))).toHaveLength(1);
    await ita('undo');
    expect(contents()).toEqual(states[0]);
  });

  test('finishes a change that was interrupted, and does not take back the one before it in its place', async () => {
    const { ita, contents, root } = copy();
    await ita(...RECORD, '36');
    const recorded = contents();
    const notes = readFileSync(join(root, 'ita.yaml'), 'utf8');
    const steps = [{ path: 'ita.yaml', before: sha256(notes), after: `${notes}# หมายเหตุ\n` }];
    mkdirSync(join(root, '.ita'));
    writeFileSync(join(root, '.ita/journal'), JSON.stringify({ writtenBy: 'ita', version: 1, steps }));
    expect((await ita('undo', '--list')).out).toBe(`2566-02-10  ita record  ${FILE}\n`);
    expect(existsSync(join(root, '.ita/journal'))).toBe(true);
    const { code, err } = await ita('undo');
    expect(code).toBe(3);
    expect(err).toContain('Give ita undo again to take back the one before it: ita record of 2566-02-10.');
    expect(readFileSync(join(root, 'ita.yaml'), 'utf8')).toBe(`${notes}# หมายเหตุ\n`);
    expect(contents()).toHaveLength(recorded.length);
    expect(readFileSync(join(root, FILE), 'utf8')).toContain('value: 36');
    expect(await ita('undo')).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, FILE), 'utf8')).not.toContain('value: 36');
  });

  test('keeps the last twenty changes of each directory, for their owner alone', async () => {
    const [one, other] = [copy(), copy()];
    for (let value = 20; value < 42; value += 1) await one.ita(...RECORD, String(value));
    expect((await one.ita('undo', '--list')).out.split('\n')).toHaveLength(21);
    expect(await other.ita('undo')).toMatchObject({ code: 3 });
    const files = readdirSync(one.state, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files).toHaveLength(20);
    for (const { parentPath, name } of files) expect(statSync(join(parentPath, name)).mode & 0o077).toBe(0);
  });

  test('shows and writes nothing else: what was only shown, or refused, is no change', async () => {
    const { ita } = copy();
    await ita('rename', 'office', 'works', 'engineering');
    await ita(...RECORD.with(6, 'm3/nothing'), '1');
    await ita('fmt');
    expect(await ita('undo', '--list')).toMatchObject({ code: 0, out: '' });
  });

  test('a change is made where no state can be kept', async () => {
    const { root } = copy();
    const state = join(root, 'ita.yaml');
    const env = { XDG_STATE_HOME: state };
    expect(await call([...RECORD, '36'], { cwd: root, today: '2566-02-10', env })).toMatchObject({ code: 0 });
    expect(await call([...RECORD, '37'], { cwd: root, today: '2566-02-10' })).toMatchObject({ code: 0 });
  });
});
