import { existsSync, readFileSync } from 'node:fs';
import { fingerprint } from '../../build/fingerprint.mjs';

/** Stops the run where `dist/` is missing, or was built of other sources than are here: its tests would tell of another program. */
export default function isBuilt() {
  const file = new URL('../../dist/fingerprint', import.meta.url);
  const built = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (built === undefined) throw new Error('dist/ is missing: run npm run build');
  if (built !== fingerprint()) throw new Error('dist/ was built of other sources: run npm run build');
}
