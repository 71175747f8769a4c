import { type AnyFinding, CODES, finding } from '../model/finding.ts';
import type { Register } from '../model/register.ts';
import { unknownValue } from './unknown-value.ts';

/** `unknown-code`: a severity set in ita.yaml for a code that does not exist; at its key. */
export function unknownCode(register: Register): AnyFinding[] {
  return Object.keys(register.settings.severities)
    .filter((code) => !Object.hasOwn(CODES, code))
    .map((code) =>
      finding(
        'unknown-code',
        { file: 'ita.yaml', path: ['severities', code], on: 'key' },
        unknownValue(code, Object.keys(CODES)),
      ),
    );
}
