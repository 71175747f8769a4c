import { isAbsolute, resolve } from 'node:path';
import { loadTexts } from '../../data/load.ts';
import { findRoot, list, listYears, readBelow } from '../../data/read.ts';
import { measureIn } from '../../in-force/amended.ts';
import { type FiscalYear, lastMonth, monthsOf } from '../../model/fiscal-year.ts';
import { monthOfDay } from '../../model/be-date.ts';
import { type Month, monthParts, monthText } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Io } from '../io.ts';

/** A word that may stand where the person types, and what it is. */
export interface Choice {
  readonly value: string;
  readonly about?: string;
}

/** The ids of the data directory that the person stands in, with their titles. Reports are not read: it must be quick. */
export interface Live {
  readonly years: readonly number[];
  readonly steps: () => Choice[];
  readonly measures: () => Choice[];
  readonly gaps: () => Choice[];
  readonly offices: () => Choice[];
  readonly officers: () => Choice[];
  readonly channels: () => Choice[];
  readonly assignments: () => Choice[];
  readonly agreements: () => Choice[];
  readonly publications: () => Choice[];
  readonly months: () => Choice[];
}

/** A value that is made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * What the directory has that `data` names, else the nearest upward, as far as completion needs it: of the year asked for,
 * else of the latest. It is read when something of it is asked for: options and most of their values need nothing.
 */
export function liveAt(
  { data, year }: { data: string | undefined; year: FiscalYear | undefined },
  io: Io,
  { start, render }: Words,
): Live {
  const named = data ?? io.env.ITA_DATA;
  const from = named === undefined || named === '' ? io.cwd : isAbsolute(named) ? named : resolve(io.cwd, named);
  const rootOf = lazily(() => findRoot(from));
  const yearsOf = lazily(() => {
    const root = rootOf();
    return root === undefined ? [] : listYears(root);
  });
  const latestOf = () => (year !== undefined && yearsOf().includes(year) ? year : yearsOf().at(-1));
  const registerOf = lazily(() => {
    const root = rootOf();
    return root === undefined ? undefined : read(root, latestOf());
  });
  const ofYear = () => registerOf()?.years.at(-1);
  /** By the terms in force at the end of the year, so that steps added in mid-year are there too. */
  const measures = () =>
    (ofYear()?.measures ?? []).map(
      (measure) => measureIn(measure, lastMonth(ofYear()?.year ?? 0), io.today) ?? measure,
    );
  const today = monthOfDay(io.today);

  const titled = (items: readonly { readonly id: string; readonly title: string }[] = []) =>
    items.map(({ id, title }) => ({ value: id, about: title }));
  const called = (items: readonly { readonly id: string; readonly name: string }[] = []) =>
    items.map(({ id, name }) => ({ value: id, about: name }));
  const monthChoice = (month: Month): Choice => {
    const { year, number } = monthParts(month);
    return { value: monthText(month), about: `${render.months.long[number - 1] ?? ''} ${year}` };
  };
  return {
    get years() {
      return yearsOf();
    },
    measures: () => titled(measures()),
    steps: () => measures().flatMap(({ steps }) => steps.map(({ ref, title }) => ({ value: ref, about: title }))),
    gaps: () => titled(ofYear()?.plan?.gaps),
    assignments: () => titled(ofYear()?.assignments),
    agreements: () => titled(ofYear()?.agreements),
    publications: () => titled(ofYear()?.publications),
    offices: () => called(registerOf()?.offices),
    officers: () => called(registerOf()?.officers),
    channels: () => called(registerOf()?.channels),
    months: () => {
      const latest = latestOf();
      const ofLatest = latest === undefined ? [] : monthsOf(latest);
      return [
        ...ofLatest.filter((month) => month === ofLatest[0] || month <= today).map(monthChoice),
        { value: 'this', about: start.completion.this },
        { value: 'last', about: start.completion.last },
      ];
    },
  };
}

function read(root: string, year: number | undefined): Register {
  const { files } = list(root, (each) => each === year);
  const few = files.filter((file) => !/^\d+\/(reports|evidence)\//.test(file));
  return loadTexts(few, (file) => readBelow(root, file)).register;
}
