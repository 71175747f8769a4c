import { parse } from '../parse.ts';
import { plainOf } from '../tree.ts';

/** One thing that a report says otherwise than before; `step` is absent for the report's own keys. */
export interface ReportChange {
  readonly step?: string;
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
}

type Plain = Readonly<Record<string, unknown>>;

const plainIn = (file: string, text: string | undefined): Plain => {
  const root = text === undefined ? undefined : parse(file, text).root;
  return root?.kind === 'map' ? (plainOf(root) as Plain) : {};
};

const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(shown).join(' · ')
    : value !== null && typeof value === 'object'
      ? Object.values(value).map(shown).join(' ')
      : String(value).replace(/\s*\n\s*/g, ' ');

function changesIn(before: Plain, after: Plain, step?: string): ReportChange[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys
    .filter((key) => key !== 'entries' && key !== 'step')
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({
      ...(step !== undefined && { step }),
      key,
      ...(before[key] !== undefined && { before: shown(before[key]) }),
      ...(after[key] !== undefined && { after: shown(after[key]) }),
    }));
}

/** What a report's new text says otherwise than its old one, the report's own keys first, then step by step. */
export function reportChanges(file: string, before: string | undefined, after: string): ReportChange[] {
  const [old, fresh] = [plainIn(file, before), plainIn(file, after)];
  const entries = (value: Plain) => (Array.isArray(value.entries) ? (value.entries as Plain[]) : []);
  return [
    ...changesIn(old, fresh),
    ...entries(fresh).flatMap((entry) =>
      changesIn(entries(old).find((other) => other?.step === entry?.step) ?? {}, entry ?? {}, String(entry?.step)),
    ),
  ];
}
