import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { cliTable3 } from '../../build/cli-table3.mjs';
import { temporaryFolder } from '../support/io.ts';
import { outputOf, runProgram } from '../support/process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  npm_config_ignore_scripts: 'true',
  npm_config_update_notifier: 'false',
};

it('carries the licence of every package that is in the program', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'error',
    plugins: [cliTable3],
  });
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap((file) => {
      const inside = file.split('node_modules/').at(-1)?.split('/') ?? [];
      if (!file.includes('node_modules/')) return [];
      return [inside[0]?.startsWith('@') ? `${inside[0]}/${inside[1]}` : (inside[0] ?? '')];
    }),
  );
  expect(packages.size).toBeGreaterThan(10);
  const text = readFileSync(join(root, 'dist/LICENSES.txt'), 'utf8');
  const parts = text
    .split(/^-{80}$/m)
    .slice(1)
    .map((part) => part.trim());
  for (const name of [...packages, '@fontsource/sarabun']) {
    const part = parts.find((each) => each.startsWith(`${name} `));
    expect(part, name).toBeDefined();
    expect(part, name).toMatch(/copyright|permission|licen[cs]e/i);
    expect((part ?? '').length, name).toBeGreaterThan(300);
  }
});

it('is packed with licences and pages, and runs from the archive where nothing is installed', () => {
  const folder = temporaryFolder();
  const [packed] = JSON.parse(outputOf('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, env }));
  const files = packed.files.map(({ path }: { path: string }) => path);
  for (const file of [
    'dist/LICENSES.txt',
    'LICENSE',
    'SECURITY.md',
    'ci/github.yaml',
    'ci/pre-commit',
    'docs/codes/unknown-step.md',
  ])
    expect(files).toContain(file);
  outputOf('tar', ['-xzf', join(folder, packed.filename), '-C', folder]);
  const ita = join(folder, 'package/bin/ita.js');
  const data = join(folder, 'package/data-example');
  const { status, stdout } = runProgram(
    process.execPath,
    [ita, 'validate', '--data', data, '--as-of', '2566-02-10', '--report', 'sarif'],
    {
      env: { PATH: process.env.PATH },
    },
  );
  expect([status, JSON.parse(stdout).version]).toEqual([0, '2.1.0']);
});
