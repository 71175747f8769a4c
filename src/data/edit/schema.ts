import { dayText, readDay } from '../../model/be-date.ts';
import { readYear } from '../../model/era.ts';
import { monthText, parseMonth } from '../../model/month.ts';
import type { FileKind } from '../../model/register.ts';
import { SHAPES } from '../generated/shapes.ts';

/** What the schema says of a value, as far as writing it needs. */
export interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape;
  /** The name of its definition in `$defs`. */
  readonly format?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
}

/** The shape of a kind of file. */
export const shapeOf = (kind: FileKind): Shape => (SHAPES as Readonly<Record<FileKind, Shape>>)[kind];

/** The shape of what is under a key, or of an item of a list. */
export const childShape = (shape: Shape | undefined, key: string | undefined): Shape | undefined =>
  key === undefined ? shape?.items : (shape?.properties?.[key] ?? (shape?.additionalProperties || undefined));

/** Where a key stands in its mapping: in the order of the schema, those it does not know last. */
export function rankOf(shape: Shape | undefined, key: string): number {
  const rank = Object.keys(shape?.properties ?? {}).indexOf(key);
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

/** A month, day or year of the Common Era in the Buddhist Era, where the schema asks for one; else the value itself. */
export function inBe<T>(value: T, shape: Shape | undefined): T | string | number {
  if (typeof value === 'number' && shape?.format === 'year') {
    return Number.isInteger(value) && value > 0 ? readYear(value).year : value;
  }
  if (typeof value !== 'string') return value;
  if (shape?.format === 'month') {
    const read = parseMonth(value);
    return read?.era === 'ce' ? monthText(read.month) : value;
  }
  if (shape?.format !== 'date') return value;
  const read = readDay(value);
  return read.day !== undefined && read.era === 'ce' ? dayText(read.day) : value;
}
