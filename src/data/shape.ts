import type { ErrorObject } from 'ajv';
import { dayText, readDay } from '../model/be-date.ts';
import type { ValueFormat } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { monthText } from '../model/month.ts';
import { nearMiss } from '../text/near-miss.ts';
import { keyOf, type Path, type Pointer, within } from '../model/pointer.ts';
import type { FileKind } from '../model/register.ts';
import { thaiDigits, toArabicDigits } from '../text/thai-text.ts';
import { readTypedDay, readTypedMonth } from '../text/typed-month.ts';
import { FITS } from './generated/fits.js';
import { SHAPES } from './generated/shapes.ts';
import { VALIDATORS } from './generated/validators.js';

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | false;
  readonly propertyNames?: Shape;
  readonly items?: Shape;
  readonly enum?: readonly string[];
  /** The name of the definition in `$defs` that the value is written by. */
  readonly format?: string;
}

const pathOf = (instancePath: string): Path =>
  instancePath === ''
    ? []
    : instancePath
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

function shapeAt(kind: FileKind, path: Path): Shape | undefined {
  let shape: Shape | undefined = (SHAPES as Readonly<Record<string, Shape>>)[kind];
  for (const step of path) {
    shape =
      typeof step === 'number'
        ? shape?.items
        : (shape?.properties?.[step] ?? (shape?.additionalProperties || undefined));
  }
  return shape;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) => (current as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    value,
  );
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** A value as a message can show it: what it says, of lists and mappings only what they are. */
const shownOf = (value: unknown): string => (typeof value === 'object' ? typeOf(value) : String(value));

/** The form of a text with a pattern: the build sees to it that each has one. */
const formatOf = (shape: Shape | undefined): ValueFormat => shape?.format as ValueFormat;

function patternFinding(at: Pointer, value: string, format: ValueFormat, pattern: string): AnyFinding {
  if (format === 'date' && 'problem' in readDay(value) && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return finding('impossible-date', at, { value, leap: false });
  }
  if ((format === 'id' || format === 'item') && thaiDigits(value).length > 0) {
    return finding('thai-digit-in-id', at, { value, fixed: toArabicDigits(value) });
  }
  if (format === 'month') {
    const typed = readTypedMonth(value, 0 as never);
    if (typed && 'month' in typed && typed.month > 0) {
      return finding('wrong-format', at, { value, format, suggestion: monthText(typed.month) });
    }
  }
  if (format === 'date') {
    const typed = readTypedDay(value);
    if (typeof typed === 'number') return finding('wrong-format', at, { value, format, suggestion: dayText(typed) });
  }
  const arabic = toArabicDigits(value);
  const fits = new RegExp(pattern, 'u');
  const suggestion = [arabic, arabic.toLowerCase(), arabic.toUpperCase()].find((text) => fits.test(text));
  return finding('wrong-format', at, { value, format, ...(suggestion !== undefined && { suggestion }) });
}

function boundFinding(error: ErrorObject, at: Pointer, value: unknown): AnyFinding | undefined {
  const bounds = {
    minimum: 'min',
    maximum: 'max',
    exclusiveMinimum: 'above',
    minItems: 'min-items',
    minLength: 'min-length',
    maxLength: 'max-length',
    uniqueItems: 'unique',
  } as const;
  const bound = bounds[error.keyword as keyof typeof bounds];
  if (!bound) return undefined;
  const key = String(at.path.findLast((step) => typeof step === 'string') ?? '');
  if (bound === 'unique') {
    const index = Math.max(Number(error.params.i), Number(error.params.j));
    const twice = shownOf((value as readonly unknown[])[index]);
    return finding('out-of-range', within(at, index), { key, value: twice, bound, limit: '' });
  }
  const limit = String(error.params.limit ?? '');
  const shown = typeof value === 'object' || bound.endsWith('length') ? '' : String(value);
  return finding('out-of-range', at, { key, value: shown, bound, limit });
}

/** What stands before the first colon: in braces a key without a blank behind its colon is read with its value as one key. */
const keyWithoutBlank = (key: string): string => key.split(':', 1)[0] ?? '';

function toFinding(kind: FileKind, file: string, value: unknown, error: ErrorObject): AnyFinding | undefined {
  const path = pathOf(error.instancePath);
  const at: Pointer = { file, path };
  const found = valueAt(value, path);
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  switch (error.keyword) {
    case 'additionalProperties': {
      const extra = String(error.params.additionalProperty);
      const known = Object.keys(shapeAt(kind, path)?.properties ?? {}).filter(
        (name) => !Object.hasOwn(found as object, name),
      );
      if (known.includes(keyWithoutBlank(extra))) {
        return finding('yaml-syntax', keyOf(at, extra), { reason: 'mapping', detail: '' });
      }
      const near = nearMiss(extra, known);
      return finding('unknown-key', keyOf(at, extra), { key: extra, known, ...(near && { near }) });
    }
    case 'false schema': {
      const parent = path.slice(0, -1);
      return finding(
        'unknown-key',
        { file, path, on: 'key' },
        { key, known: [], ofKind: shownOf(valueAt(value, [...parent, 'kind'])) },
      );
    }
    case 'required':
      return finding('missing-key', at, { key: String(error.params.missingProperty), kind });
    case 'type':
      return finding('wrong-type', at, { expected: String(error.params.type), found: typeOf(found), key });
    case 'enum': {
      if (typeof found === 'object')
        return finding('wrong-type', at, { expected: 'string', found: typeOf(found), key });
      const known = (shapeAt(kind, path)?.enum ?? []).map(String);
      const near = nearMiss(String(found), known);
      return finding('unknown-value', at, { value: String(found), key, known, ...(near && { near }) });
    }
    case 'pattern':
      if (error.propertyName !== undefined) {
        const value = String(error.propertyName);
        return finding('wrong-format', keyOf(at, value), {
          value,
          format: formatOf(shapeAt(kind, path)?.propertyNames),
        });
      }
      return patternFinding(at, String(found), formatOf(shapeAt(kind, path)), String(error.params.pattern));
    default:
      return boundFinding(error, at, found);
  }
}

/** The places and keys that are there miswritten: that such a key is missing, the finding of the slip says too. */
function miswrittenIn(findings: readonly AnyFinding[]): ReadonlySet<string> {
  const meant = findings.flatMap(({ code, at, args }) => {
    const key =
      code === 'yaml-syntax' ? keyWithoutBlank(String(at.path.at(-1))) : code === 'unknown-key' ? args.near : undefined;
    return key === undefined ? [] : [`${at.path.slice(0, -1).join('/')}|${key}`];
  });
  return new Set(meant);
}

/** A file with more errors than this is another kind of file, or made by a program that was wrong: its first are enough. */
const MANY_ERRORS = 5000;
const SHOWN_OF_MANY = 10;

function tooManyFindings(kind: FileKind, file: string, value: unknown, errors: readonly ErrorObject[]): AnyFinding[] {
  const args = { count: errors.length, shown: SHOWN_OF_MANY };
  const first = errors.slice(0, SHOWN_OF_MANY).map((error) => toFinding(kind, file, value, error));
  return [finding('too-many-findings', { file, path: [] }, args), ...first.filter((made) => made !== undefined)];
}

/**
 * What the schema of a kind of file says against a value: one finding a place, none when it fits. Where there are very
 * many, how many, and the first of them.
 */
export function checkShape(kind: FileKind, file: string, value: unknown): AnyFinding[] {
  if (FITS[kind](value)) return [];
  const validate = VALIDATORS[kind];
  validate(value);
  const errors = validate.errors ?? [];
  // A validator keeps its errors until it is asked again, and there may be very many.
  validate.errors = null;
  if (errors.length > MANY_ERRORS) return tooManyFindings(kind, file, value, errors);
  const seen = new Set<string>();
  const findings: AnyFinding[] = [];
  for (const error of errors) {
    const made = toFinding(kind, file, value, error);
    if (!made) continue;
    const place = `${made.at.path.join('/')}|${made.at.on ?? ''}|${made.code === 'missing-key' ? JSON.stringify(made.args) : ''}`;
    if (seen.has(place)) continue;
    seen.add(place);
    findings.push(made);
  }
  const miswritten = miswrittenIn(findings);
  return findings.filter(
    ({ code, at, args }) => code !== 'missing-key' || !miswritten.has(`${at.path.join('/')}|${args.key}`),
  );
}
