/**
 * Runs the cases FROM to END of a SEED in this process; the parent reads from STATE which one it is at. Its first cases run
 * once more at the end: what they give must not depend on what ran before them.
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { casesIn } from './case.mjs';

const AGAIN = 3;
const [work, state, seed, from, end] = process.argv.slice(2);
mkdirSync(work);
const tryCase = casesIn(work);
const file = openSync(state, 'w');
const first = [];

async function run(index) {
  writeSync(file, String(index).padEnd(12), 0);
  return tryCase(Number(seed), index);
}

const asText = ({ seconds, ...result }) => JSON.stringify(result);

function send(index, { name, code, argv, base, broken, failures, wrote, seconds, said }) {
  const shown = failures.length > 0 && { argv, base, broken, said: said.slice(0, 600) };
  process.send({ index, name, code, wrote, seconds, failures, ...shown });
}

for (let index = Number(from); index < Number(end); index += 1) {
  const result = await run(index);
  if (first.length < AGAIN) first.push(asText(result));
  send(index, result);
}
for (const [at, before] of Number(end) - Number(from) > AGAIN ? first.entries() : []) {
  const again = await run(Number(from) + at);
  if (asText(again) !== before) send(Number(from) + at, { ...again, failures: ['differs when others ran before it'] });
}
closeSync(file);
process.send({ memory: process.resourceUsage().maxRSS });
process.disconnect();
