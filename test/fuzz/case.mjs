import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BASES } from './bases.mjs';
import { breakDirectory } from './break-directory.mjs';
import { CALLS, callOf } from './calls.mjs';
import { CELLS, filledIn, wordTable } from './forms.mjs';
import { ofData, ofErrors, ofEveryCall } from './held.mjs';
import { randomOf } from './random.mjs';
import { changesOf, restore, treeOf } from './tree.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { runOn: run } = createRequire(import.meta.url)(at('bin/load.js')).load('dist/ita.js');
/** 22 November 2569, for calls without `--as-of`. */
const TODAY = 20_779;

/** Runs `ita` in this process. */
async function called(argv, cwd, { columns, answers, state } = {}) {
  const chunks = { out: [], err: [] };
  const sink = (name) => ({
    write: (text) => chunks[name].push(Buffer.from(text)),
    terminal: columns !== undefined,
    ...(columns !== undefined && { columns }),
  });
  const left = [...(answers ?? [])];
  const io = {
    cwd,
    env: state === undefined ? {} : { XDG_STATE_HOME: state },
    today: TODAY,
    stdout: sink('out'),
    stderr: sink('err'),
    ...(answers && { ask: async () => left.shift() }),
  };
  const code = await run(argv, io);
  return { code, out: Buffer.concat(chunks.out).toString('utf8'), err: Buffer.concat(chunks.err).toString('utf8') };
}

/** The bases that have errors before anything is broken: of them, most calls would only say so. */
export async function faultyBases(work) {
  const faulty = [];
  for (const [base, files] of Object.entries(BASES)) {
    const data = join(work, base);
    restore(data, files);
    const { code, out } = await called(['validate', '--data', data, '--as-of', '2566-01-10'], work);
    if (code !== 0) faulty.push(`${base}: ${out}`);
  }
  return faulty;
}

/** Makes up cases in a folder of its own and runs them there. */
export function casesIn(work) {
  const out = join(work, 'out');
  const forms = new Map();
  const empty = () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out);
  };

  async function made(base, kind, ...words) {
    const key = `${base} ${kind}`;
    if (!forms.has(key)) {
      const [file, data] = [join(work, 'made.xlsx'), join(work, base)];
      await called([...words, '-o', file, '--force', '--data', data, '--as-of', '2565-03-10'], work);
      forms.set(key, readFileSync(file));
    }
    return forms.get(key);
  }

  /** Puts the file there that is to be imported. */
  async function putForm(name, argv, base, put, random) {
    if (name === 'import')
      writeFileSync(put['{form}'], filledIn(await made(base, 'form', 'form', '-m', '2565-02'), random, CELLS.form));
    if (argv.includes('{plan}'))
      writeFileSync(
        put['{plan}'],
        filledIn(await made(base, 'plan', 'plan', 'form', '-y', '2565'), random, CELLS.plan),
      );
    if (argv.includes('{table}')) writeFileSync(put['{table}'], wordTable(random));
  }

  /** One case: what was called, and what does not hold of it. */
  return async function tryCase(seed, index) {
    const random = randomOf(seed, index);
    const base = random.chance(0.92) ? 'small' : random.chance(0.75) ? 'quarter' : 'example';
    const files = BASES[base];
    const data = join(work, base);
    restore(data, files);
    empty();
    const call = callOf(base, random);
    const put = {
      '{data}': data,
      '{out}': out,
      '{form}': join(work, 'form.xlsx'),
      '{plan}': join(work, 'plan.xlsx'),
      '{table}': join(work, 'table.docx'),
    };
    const filled = (words) =>
      words.map((word) => word.replaceAll(/\{(?:data|out|form|plan|table)\}/g, (name) => put[name]));
    const argv = filled(call.argv);
    await putForm(call.name, call.argv, base, put, random);
    const state = call.first && join(work, 'state');
    if (call.first) {
      rmSync(state, { recursive: true, force: true });
      await called(filled(call.first), data, { state });
    }
    const broken = breakDirectory(data, files, random);
    const before = treeOf(data);
    const day = call.argv[call.argv.indexOf('--as-of') + 1];
    const asOf = call.argv.includes('--as-of') && /^256/.test(day) ? day : '2569-11-22';
    const validate = () => called(['validate', '--format', 'json', '--all', '--data', data, '--as-of', asOf], work);
    const writes = CALLS[call.name].writes === true;
    const begun = process.cpuUsage();
    const result = { ...call, argv, writes, ...(await called(argv, data, { ...call, state })) };
    const used = process.cpuUsage(begun);
    const seconds = (used.user + used.system) / 1e6;
    const after = treeOf(data);
    const failures = [...ofEveryCall(result, out), ...ofData(result, before, after)];
    if (seconds > 5) failures.push(`takes ${seconds.toFixed(1)} s`);
    const wrote = changesOf(before, after).length > 0;
    if (wrote && writes && failures.length === 0) {
      const validAfter = await validate();
      restore(data, before);
      const validBefore = await validate();
      if (validBefore.code < 2) failures.push(...ofErrors(result, validBefore, validAfter));
    }
    return {
      name: call.name,
      code: result.code,
      argv: [...(call.first ? [...call.first, '&&'] : []), ...call.argv],
      base,
      broken,
      failures,
      wrote,
      seconds,
      said: result.err + result.out,
    };
  };
}
