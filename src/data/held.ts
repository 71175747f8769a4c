import { errorCode } from './error-code.ts';

/** What a system answers while another program, such as Excel or a virus scanner, holds a file open. */
const HELD = process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'];
const WAIT_MS = 50;
const TRIES = 20;

/** What `step` gives; while somebody else holds its file open it is tried again for a second, then its error is thrown. */
export function whileHeld<T>(step: () => T): T {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return step();
    } catch (error) {
      if (!HELD.includes(errorCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
  return step();
}
