import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { edited } from '../support/edited.ts';
import { expectGolden } from '../support/golden.ts';
import { call, temporaryFolder } from '../support/io.ts';

/** A line of a session: a call on a day, an edit by hand, or a look at a file. */
type Line =
  | { readonly on: string; readonly ita: string; readonly answers?: readonly string[] }
  | { readonly edit: string; readonly from: string; readonly to: string }
  | { readonly look: string };

/** Calls one after the other in one copy of the small year (`living-year`): what a user sees from the first to the last. */
interface Session {
  readonly name: string;
  /** The last month that has reports when the session begins. */
  readonly until: string;
  readonly lines: readonly Line[];
}

const PAPER = '--approved 2567-05-28 --by prasert --document "ลป 52001/150" --reason "ผู้รับจ้างส่งงานล่าช้า"';
const JUNE = '2567/reports/2567-06/clerk.yaml';
const REPORT_OF_MARCH = '2567/reports/2567-03/clerk.yaml';

const SESSIONS: readonly Session[] = [
  {
    name: 'close',
    until: '2567-05',
    lines: [
      { on: '2567-06-10', ita: 'close --month 2567-03' },
      { on: '2567-06-10', ita: 'close --month 2567-03 --yes' },
      { on: '2567-06-10', ita: 'close --month 2567-03' },
      { on: '2567-06-10', ita: 'close --month 2567-06' },
      { edit: REPORT_OF_MARCH, from: 'value: 3', to: 'value: 5' },
      { on: '2567-06-11', ita: 'validate' },
      { on: '2567-06-11', ita: 'reopen --month 2567-03' },
      { on: '2567-06-11', ita: 'reopen --month 2567-03 --reason "สำนักปลัดแก้จำนวนเรื่อง" --yes' },
      { on: '2567-06-11', ita: 'reopen --month 2567-03 --reason "อีกครั้ง" --yes' },
      { on: '2567-06-12', ita: 'close --month 2567-03 --yes' },
      { on: '2567-06-12', ita: 'validate' },
      { look: '2567/closed/2567-03.yaml' },
    ],
  },
  {
    name: 'amend',
    until: '2567-05',
    lines: [
      { on: '2567-06-10', ita: `amend m1/survey --due 2567-09 ${PAPER}` },
      { on: '2567-06-10', ita: `amend m1/survey --due 2567-09 ${PAPER} --yes` },
      { on: '2567-06-10', ita: `amend m1/survey --due 2567-09 ${PAPER} --yes` },
      { on: '2567-06-10', ita: 'amend m1/survey --due 2567-09' },
      { on: '2567-06-10', ita: `amend m1/surveys --due 2567-09 ${PAPER}` },
      { on: '2567-06-10', ita: `amend m1/survey --plan 2567-08=60,2567-07=80 ${PAPER}` },
      { on: '2567-06-10', ita: `amend m1/news --cancel --from 2567-02 ${PAPER}` },
      { on: '2567-06-10', ita: 'undo' },
      { on: '2567-06-10', ita: 'undo' },
    ],
  },
  {
    name: 'record',
    until: '2567-06',
    lines: [
      { on: '2567-07-03', ita: 'record --month 2567-06 --office clerk --step m1/news --value 7' },
      {
        on: '2567-07-03',
        ita: 'record --month มิ.ย. --office "สำนักปลัดเทศบาล" --step m1/survey --percent 75 --result "ส่งแบบสำรวจ 120 ชุด"',
      },
      { on: '2567-07-03', ita: 'record --month 2567-06 --office clerk --step m1/survey --percent 120' },
      { on: '2567-07-03', ita: 'record --month 2567-06 --office clerk --step m1/new --value 7' },
      { on: '2567-07-03', ita: 'record --month 2567-06 --office clerk --step m1/news --value ๗.๕' },
      { on: '2567-07-03', ita: 'record --month 2567-06' },
      { look: JUNE },
      { on: '2567-07-03', ita: 'undo --list' },
      { on: '2567-07-03', ita: 'undo' },
      { edit: JUNE, from: 'value: 7', to: 'value: 8' },
      { on: '2567-07-03', ita: 'undo' },
    ],
  },
  {
    name: 'rename',
    until: '2567-09',
    lines: [
      { on: '2567-10-03', ita: 'rename officer ratree ratri' },
      { on: '2567-10-03', ita: 'rename officer ratree ratri --yes' },
      { on: '2567-10-03', ita: 'rename officer ratree rat --yes' },
      { on: '2567-10-03', ita: 'rename office finance clerk --yes' },
      { on: '2567-10-03', ita: 'rename office finance con --yes' },
      { on: '2567-10-03', ita: 'rename step m1/news stories --yes' },
      { on: '2567-10-03', ita: 'validate' },
    ],
  },
  {
    name: 'rollover',
    until: '2567-09',
    lines: [
      { on: '2567-09-20', ita: 'rollover' },
      { on: '2567-10-05', ita: 'rollover' },
      { look: '2568/plan.yaml' },
      { on: '2567-10-05', ita: 'validate' },
      { on: '2567-10-05', ita: 'rollover --year 2567' },
      { on: '2567-10-05', ita: 'status' },
    ],
  },
  {
    name: 'memo',
    until: '2567-09',
    lines: [
      { on: '2567-03-31', ita: 'memo results --half --year 2567' },
      { on: '2567-03-30', ita: 'memo results --half --year 2567 -o half-year.docx' },
      { on: '2567-04-01', ita: 'memo results --half --year 2567 -o half-year.docx' },
      { on: '2567-04-10', ita: 'memo results --half --year 2567 -o half-year.docx' },
      { on: '2567-04-10', ita: 'memo results --half --year 2567 -o half-year.docx' },
      { on: '2567-04-10', ita: 'memo results --half --year 2567 --format text' },
      { on: '2567-10-20', ita: 'memo year --year 2567 --format text' },
      { on: '2567-10-20', ita: 'memo plan --half --year 2567 -o plan.docx' },
    ],
  },
  {
    name: 'repair',
    until: '2567-06',
    lines: [
      { edit: JUNE, from: 'value: 5', to: 'value: ๕' },
      { edit: JUNE, from: 'percent: 60', to: 'percent: "60"' },
      { edit: JUNE, from: 'reported_by: somying', to: 'reported_by: somyin' },
      { on: '2567-07-10', ita: 'validate' },
      { on: '2567-07-10', ita: 'fix' },
      { on: '2567-07-10', ita: 'fix --yes' },
      { on: '2567-07-10', ita: 'fix' },
      { edit: JUNE, from: 'month: 2567-06', to: 'month:   2567-06' },
      { on: '2567-07-10', ita: 'fmt --check' },
      { on: '2567-07-10', ita: 'fmt' },
      { on: '2567-07-10', ita: 'validate --strict' },
    ],
  },
];

/** The words of a call as a shell would take them: parted at blanks, but for those in double quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

async function played({ lines, until }: Session, lang: string): Promise<string> {
  const cwd = temporaryFolder();
  const state = temporaryFolder();
  cpSync(fileURLToPath(new URL('./living-year', import.meta.url)), cwd, { recursive: true });
  const reports = join(cwd, '2567/reports');
  for (const month of readdirSync(reports)) if (month > until) rmSync(join(reports, month), { recursive: true });
  const shown: string[] = [];
  for (const line of lines) {
    if ('ita' in line) {
      const { code, out, err } = await call([...wordsOf(line.ita), '--lang', lang], {
        cwd,
        today: line.on,
        env: { COLUMNS: '100', XDG_STATE_HOME: state },
      });
      shown.push(`[${line.on}] $ ita ${line.ita}\n${out}${err}[exit ${code}]\n`);
    } else if ('edit' in line) {
      const file = join(cwd, line.edit);
      writeFileSync(file, edited(readFileSync(file, 'utf8'), line.from, line.to));
      shown.push(`${line.edit}: ${line.from} → ${line.to}\n`);
    } else shown.push(`${line.look}:\n${readFileSync(join(cwd, line.look), 'utf8')}`);
  }
  return shown.join('\n');
}

describe('a session reads as it did', () => {
  it.each(SESSIONS.flatMap((session) => ['th', 'en'].map((lang) => ({ ...session, lang }))))(
    '$name, $lang',
    async ({ lang, ...session }) => {
      const file = fileURLToPath(new URL(`./sessions/${session.name}.${lang}.txt`, import.meta.url));
      expectGolden(file, await played(session, lang));
    },
  );

  it('and no file is left of a session that is not played', () => {
    const folder = fileURLToPath(new URL('./sessions', import.meta.url));
    expect(readdirSync(folder).sort()).toEqual(
      SESSIONS.flatMap(({ name }) => [`${name}.en.txt`, `${name}.th.txt`]).sort(),
    );
  });
});
