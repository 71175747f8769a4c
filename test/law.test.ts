import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './support/io.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What the import law says of the sources below a folder: the rules that are broken, and how many modules were seen. */
function judge(folder: string) {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  const { violations, totalCruised } = JSON.parse(stdout).summary;
  return { broken: violations.map((violation: { rule: { name: string } }) => violation.rule.name), totalCruised };
}

describe('the import law', () => {
  it('holds for every module', () => {
    const { broken, totalCruised } = judge(root);
    expect(broken).toEqual([]);
    expect(totalCruised).toBeGreaterThan(300);
  });

  it.each([
    ['src/views/a.ts', "import { b } from '../render/b.ts';\nexport const a = b;\n", 'views-knows-only'],
    ['src/model/a.ts', "import type { B } from '../render/b.ts';\nexport type A = B;\n", 'model-knows-only-itself'],
    ['src/rules/a.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n", 'disk-is-read'],
    ['src/views/a.ts', "import { Chalk } from 'chalk';\nexport const a = Chalk;\n", 'chalk-belongs-to-render'],
    [
      'src/rules/a.ts',
      "import { addDays } from 'date-fns/addDays';\nexport const a = addDays;\n",
      'date-fns-belongs-to-model',
    ],
    ['src/render/a.ts', "import { b } from './b.ts';\nexport const a = b;\n", 'no-circles'],
  ])('sees what is wrong in %s', (file, text, rule) => {
    const folder = temporaryFolder();
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const room of ['model', 'views', 'render', 'rules']) mkdirSync(join(folder, 'src', room), { recursive: true });
    const circle = file === 'src/render/a.ts' ? "import { a } from './a.ts';\nexport const c = a;\n" : '';
    writeFileSync(join(folder, 'src/render/b.ts'), `${circle}export const b = 1;\nexport type B = number;\n`);
    writeFileSync(join(folder, file), text);
    expect(judge(folder).broken.some((name: string) => name.startsWith(rule))).toBe(true);
  });
});
