import { createRequire } from 'node:module';
import { width } from '../../src/render/width.ts';

/** Puts the writers' measure in the place of cli-table3's own, as the build does in the bundle. */
const require = createRequire(import.meta.url);
const replaced = createRequire(require.resolve('cli-table3')).resolve('string-width');
require(replaced);
const loaded = require.cache[replaced];
if (loaded) loaded.exports = width;
