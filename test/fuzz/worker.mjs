/** Runs the cases FROM to END of a SEED in this process; the parent reads from STATE which one it is at. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { casesIn } from './case.mjs';

const [work, state, seed, from, end] = process.argv.slice(2);
const tryCase = casesIn(work);
const file = openSync(state, 'w');
for (let index = Number(from); index < Number(end); index += 1) {
  writeSync(file, String(index).padEnd(12), 0);
  const { name, code, argv, base, broken, failures, wrote, seconds, said } = await tryCase(Number(seed), index);
  process.send({
    index,
    name,
    code,
    wrote,
    seconds,
    failures,
    ...(failures.length > 0 && { argv, base, broken, said: said.slice(0, 600) }),
  });
}
closeSync(file);
process.send({ memory: process.resourceUsage().maxRSS });
process.disconnect();
