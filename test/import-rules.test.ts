import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './support/io.ts';
import { runProgram } from './support/process.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What the import rules say of the sources below a folder: what breaks them, and how many files were seen. */
function check(folder: string): { violations: Violation[]; totalCruised: number } {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src'];
  return JSON.parse(runProgram(process.execPath, args, { cwd: folder }).stdout).summary;
}

/** A file that breaks a rule, and how the rule's name begins. */
const WRONG = [
  ['src/views/a.ts', "import { b } from '../render/b.ts';\nexport const a = b;\n", 'views-knows-only'],
  ['src/model/a.ts', "import type { B } from '../render/b.ts';\nexport type A = B;\n", 'model-knows-only-itself'],
  ['src/rules/a.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n", 'disk-is-read'],
  ['src/views/c.ts', "import { Chalk } from 'chalk';\nexport const c = Chalk;\n", 'chalk-belongs-to-render'],
  ['src/rules/d.ts', "import { addDays } from 'date-fns/addDays';\nexport const d = addDays;\n", 'date-fns-belongs'],
  ['src/render/a.ts', "import { c } from './c.ts';\nexport const a = c;\n", 'no-circles'],
] as const;
const RIGHT = {
  'src/render/b.ts': 'export const b = 1;\nexport type B = number;\n',
  'src/render/c.ts': "import { a } from './a.ts';\nexport const c = a;\n",
};

describe('the import rules', () => {
  it('hold for every file', () => {
    const { violations, totalCruised } = check(root);
    expect(violations).toEqual([]);
    expect(totalCruised).toBeGreaterThan(300);
  });

  it('see what is wrong', () => {
    const folder = temporaryFolder();
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, text] of [...WRONG, ...Object.entries(RIGHT)]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { violations } = check(folder);
    for (const [file, , rule] of WRONG)
      expect(
        violations.some(({ from, rule: { name } }) => from === file && name.startsWith(rule)),
        `${rule} in ${file}`,
      ).toBe(true);
  });
});
