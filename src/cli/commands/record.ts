import { changesTo, withTexts } from '../../data/edit/changed.ts';
import { load } from '../../data/load.ts';
import { pathOf } from '../../data/places.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { LISTS } from '../../model/generated/schema.ts';
import { type Month, monthText } from '../../model/month.ts';
import { type Called, officesCalled, stepsCalled } from '../../model/called.ts';
import { yearOf } from '../../model/register.ts';
import { meaningOf } from '../../text/names.ts';
import { diffOf } from '../../render/diff.ts';
import type { Words } from '../../words/words.ts';
import { valuesCalled } from '../choice-names.ts';
import type { Command } from '../command.ts';
import { type Fields, fieldsOf, withStatus } from '../editing/entry-fields.ts';
import { errorsIn, findingsText, newlyFound, validateLoaded, wordsFor } from '../editing/findings.ts';
import { tryChanges, writableRoot } from '../editing/write-changes.ts';
import { EXIT, type ExitCode, RuntimeError, UsageError } from '../exit.ts';
import { idMeant, severalMeant } from '../named.ts';
import { knownFindings, presentYear } from '../open.ts';
import { choiceOption, dataOptions, monthOption, type ResolvedOptions } from '../options.ts';

interface RecordOptions {
  readonly month: Month;
  readonly office: string;
  readonly step: string;
  readonly fields: Fields;
}

function recordOptions(resolved: ResolvedOptions): RecordOptions {
  const { options, words } = resolved;
  const { office, step } = options;
  for (const [name, value] of Object.entries({ '--office': office, '--step': step })) {
    if (value === undefined) throw new UsageError(words.edit.needs(name));
  }
  return { month: monthOption(resolved), office: String(office), step: String(step), fields: fieldsOf(options, words) };
}

/**
 * The step that a person meant. One written as `measure/step` that is not there stays as it is: the check of the report
 * says what is wrong with it.
 */
function stepMeant(words: Words, typed: string, steps: readonly Called[]): string {
  const meaning = meaningOf(typed, steps);
  if ('id' in meaning) return meaning.id;
  if ('choices' in meaning) throw new UsageError(severalMeant(words, typed, meaning.choices));
  if (/^[^/\s]+\/[^/\s]+$/.test(typed)) return typed;
  throw new UsageError(words.edit.notAStep(typed));
}

/** One reading, change, check and writing; `changed` when somebody else wrote the report in between. */
async function recordOnce(
  resolved: ResolvedOptions,
  { month, office: typedOffice, step: typedStep, fields }: RecordOptions,
): Promise<ExitCode | 'changed'> {
  const { changeEntry, entryOf } = await import('../../data/edit/entry.ts');
  const { io } = resolved;
  const root = writableRoot(resolved);
  const year = fiscalYearOf(month);
  const loaded = load(root, [year]);
  const words = wordsFor(resolved, loaded);
  const tell = (text: string) => io.stderr.write(`${text}\n`);
  presentYear(resolved, loaded.yearsPresent, year);
  const { register } = loaded;
  const offices = officesCalled(register);
  const office = offices.length > 0 ? idMeant(words, typedOffice, offices) : typedOffice;
  const step = stepMeant(words, typedStep, stepsCalled(yearOf(register, year)));
  const file = pathOf('report', { month, id: office });
  if (!loaded.files.includes(file)) {
    throw new RuntimeError(words.edit.noReport(file, `ita new report --month ${monthText(month)} --office ${office}`));
  }
  const before = validateLoaded(resolved, loaded);
  const source = loaded.sources.get(file);
  if (!source?.root) {
    const broken = knownFindings(resolved, before).filter((problem) => problem.location.file === file);
    io.stdout.write(findingsText(resolved, words, broken, 1));
    tell(words.edit.broken);
    return EXIT.findings;
  }
  const resolvedFields = withStatus(fields, entryOf(source.text, step)?.values);
  const text = changeEntry(source.text, step, resolvedFields);
  if (text === undefined) throw new RuntimeError(words.edit.cannotEdit(file));
  if (text === source.text) {
    tell(words.edit.already(file));
    return EXIT.fine;
  }

  const texts = new Map([[file, text]]);
  const after = validateLoaded(resolved, withTexts(root, loaded, texts));
  const fresh = newlyFound(before, after);
  if (errorsIn(fresh) > 0) {
    io.stdout.write(findingsText(resolved, words, fresh, loaded.files.length));
    tell(words.edit.nothingWritten);
    return EXIT.findings;
  }
  if (tryChanges(root, words, changesTo(root, loaded, texts)) === 'changed') return 'changed';
  io.stdout.write(diffOf(file, source.text, text, resolved.color));
  if (fresh.length > 0) tell(findingsText(resolved, words, fresh, loaded.files.length).trimEnd());
  const left = errorsIn(knownFindings(resolved, after));
  if (left > 0) tell(words.edit.otherErrors(left));
  return EXIT.fine;
}

/** How often a record is tried again when other records of the same report come in between. */
const TRIES = 50;

/** `ita record`: changes one entry of an office's report, and keeps every other byte of it. */
export const command: Command = {
  configure(parser, words) {
    const { options } = words.edit;
    const statuses = LISTS.stepStatus;
    parser
      .option('-m, --month <month>', options.month)
      .option('--office <id>', options.office)
      .option('--step <measure/step>', options.step)
      .addOption(
        choiceOption(
          '--status <status>',
          options.status(statuses.join(' · ')),
          statuses,
          words.edit.unknownStatus,
          valuesCalled('status'),
        ),
      )
      .option('--percent <number>', options.percent)
      .option('--value <number>', options.value)
      .option('--result <text>', options.result)
      .option('--problem <text>', options.problem)
      .option('--suggestion <text>', options.suggestion);
    dataOptions(parser, words);
  },
  async run(resolved) {
    const asked = recordOptions(resolved);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const outcome = await recordOnce(resolved, asked);
      if (outcome !== 'changed') return outcome;
    }
    const file = pathOf('report', { month: asked.month, id: asked.office });
    throw new RuntimeError(resolved.words.edit.changedMeanwhile(file));
  },
};
