import { fileURLToPath } from 'node:url';

/** The path of a file of the project, from its top. */
export const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
