import type { ClosedStep, Closing, Figures } from '../../model/closing.ts';
import { decimal } from '../../model/fraction.ts';
import type { Month } from '../../model/month.ts';
import type { ClosedFile } from '../generated/files.ts';
import type { Reader } from './reader.ts';

type ClosingFile = ClosedFile['closings'][number];

const readFigures = ({ planned, result, health }: ClosingFile['plan']): Figures => ({
  planned: planned === undefined ? null : decimal(planned),
  result: result === undefined ? null : decimal(result),
  health,
});

const mapped = <T, U>(record: Readonly<Record<string, T>>, read: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, read(value, key)]));

const readStep = (step: ClosingFile['steps'][string], reader: Reader): ClosedStep => ({
  ...readFigures(step),
  due: reader.month(step.due, 'due'),
  ...(step.target !== undefined && { target: decimal(step.target) }),
  offices: mapped(step.offices ?? {}, (value) => decimal(value)),
});

function readClosing(month: Month, file: ClosingFile, reader: Reader): Closing {
  const { by, arithmetic, without_report: withoutReport = [], reopened } = file;
  return {
    month,
    on: reader.day(file.on, 'on'),
    by,
    arithmetic,
    withoutReport,
    plan: readFigures(file.plan),
    measures: mapped(file.measures, readFigures),
    steps: mapped(file.steps, (step, ref) => readStep(step, reader.part('steps', ref))),
    ...(reopened && { reopened: { ...reopened, on: reader.day(reopened.on, 'reopened', 'on') } }),
    at: reader.at,
  };
}

/** The closings of a month, first to last; its path says which month. */
export const readClosed = (file: ClosedFile, reader: Reader, month: Month): readonly Closing[] =>
  file.closings.map((closing, index) => readClosing(month, closing, reader.part('closings', index)));
