import type { FindingWords } from '../catalogue.ts';
import { file } from './findings-file.ts';
import { form } from './findings-form.ts';
import { reference } from './findings-reference.ts';
import { sense } from './findings-sense.ts';
import { shape } from './findings-shape.ts';
import { text } from './findings-text.ts';
import { time } from './findings-time.ts';

/** What every code says in Thai: what is wrong, with the value, and what to do. */
export const findings: FindingWords = { ...file, ...shape, ...reference, ...time, ...sense, ...text, ...form };
