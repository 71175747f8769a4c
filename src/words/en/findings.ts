import type { FindingWords } from '../catalogue.ts';
import { assessmentFindings } from './findings-assessment.ts';
import { evidenceFindings } from './findings-evidence.ts';
import { fileFindings } from './findings-file.ts';
import { formFindings } from './findings-form.ts';
import { referenceFindings } from './findings-reference.ts';
import { senseFindings } from './findings-sense.ts';
import { shapeFindings } from './findings-shape.ts';
import { textFindings } from './findings-text.ts';
import { timeFindings } from './findings-time.ts';

/** What every code says in English: what is wrong, with the value, and what to do. */
export const findings: FindingWords = {
  ...fileFindings,
  ...shapeFindings,
  ...referenceFindings,
  ...timeFindings,
  ...senseFindings,
  ...assessmentFindings,
  ...evidenceFindings,
  ...textFindings,
  ...formFindings,
};
