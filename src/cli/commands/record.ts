import { entryOf } from '../../data/edit/find-entry.ts';
import { pathOf } from '../../data/places.ts';
import { LISTS } from '../../model/generated/schema.ts';
import { type Month, monthText } from '../../model/month.ts';
import { type Called, stepsCalled } from '../../model/called.ts';
import { yearOf } from '../../model/register.ts';
import { fixThai } from '../../text/thai-text.ts';
import { meaningOf } from '../../text/names.ts';
import { diffOf } from '../../render/diff.ts';
import type { Words } from '../../words/words.ts';
import { valuesCalled } from '../choice-names.ts';
import type { Command } from '../command.ts';
import { type Fields, fieldsOf, withStatus } from '../editing/entry-fields.ts';
import { findingsText } from '../editing/findings.ts';
import { refuse } from '../editing/propose.ts';
import { EXIT, type ExitCode, RuntimeError, UsageError } from '../exit.ts';
import { severalMeant } from '../named.ts';
import { choiceOption, dataOptions, monthOption, type ResolvedOptions } from '../options.ts';
import { evidencePlace } from '../recording/evidence.ts';
import { refuseBroken, reportScene, writeReport } from '../recording/scene.ts';

interface RecordOptions {
  readonly month: Month;
  readonly office: string;
  readonly step: string;
  readonly fields: Fields;
  readonly evidence?: { readonly place: string; readonly title: string };
}

const CHANGES = ['status', 'percent', 'value', 'result', 'problem', 'suggestion', 'evidence'] as const;

/** What the options ask for. Throws `UsageError` that names all that are missing. */
function recordOptions(resolved: ResolvedOptions): RecordOptions {
  const { options, words } = resolved;
  const needed = ['office', 'step', ...(options.evidence === undefined ? [] : ['title'])];
  const missing = needed.filter((name) => options[name] === undefined).map((name) => `--${name}`);
  const isChange = CHANGES.some((name) => options[name] !== undefined);
  if (missing.length > 0 || !isChange) {
    const says = missing.length > 0 ? [words.amend.missing(missing.join(' '))] : [];
    throw new UsageError([...says, ...(isChange ? [] : [words.edit.needsChange])].join(' '));
  }
  if (options.evidence === undefined && options.title !== undefined)
    throw new UsageError(words.edit.needs('--evidence'));
  return {
    month: monthOption(resolved),
    office: String(options.office),
    step: String(options.step),
    fields: fieldsOf(options, words),
    ...(options.evidence !== undefined && {
      evidence: { place: String(options.evidence), title: fixThai(String(options.title)).trim() },
    }),
  };
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
async function recordOnce(resolved: ResolvedOptions, asked: RecordOptions): Promise<ExitCode | 'changed'> {
  const { changeEntry } = await import('../../data/edit/entry.ts');
  const { withEvidence } = await import('../../data/form/report-text.ts');
  const { io } = resolved;
  const scene = reportScene(resolved, asked.month, asked.office);
  const { root, loaded, words, month, office, year, file } = scene;
  const tell = (text: string) => io.stderr.write(`${text}\n`);
  const step = stepMeant(words, asked.step, stepsCalled(yearOf(loaded.register, year)));
  if (!loaded.files.includes(file)) {
    throw new RuntimeError(words.edit.noReport(file, `ita new report --month ${monthText(month)} --office ${office}`));
  }
  const refused = refuseBroken(resolved, scene);
  if (refused !== undefined) return refused;
  const source = loaded.sources.get(file)?.text ?? '';
  const { evidence } = asked;
  const changed = changeEntry(source, step, withStatus(asked.fields, entryOf(source, step)?.values));
  const place = evidence && evidencePlace(evidence.place, { root, cwd: io.cwd, year, words });
  const text =
    changed && place && evidence ? withEvidence(changed, step, { title: evidence.title, ...place }) : changed;
  if (text === undefined) throw new RuntimeError(words.edit.cannotEdit(file));
  if (text === source) {
    tell(words.edit.already(file));
    return EXIT.fine;
  }
  const outcome = writeReport(resolved, scene, text);
  if (outcome.is === 'changed') return 'changed';
  if (outcome.is === 'refused') return refuse(resolved, scene, outcome.fresh, words.edit.nothingWritten);
  io.stdout.write(diffOf(file, source, text, resolved.color));
  if (outcome.fresh.length > 0) tell(findingsText(resolved, words, outcome.fresh, loaded.files.length).trimEnd());
  if (outcome.errorsLeft > 0) tell(words.edit.otherErrors(outcome.errorsLeft));
  return EXIT.fine;
}

/** How often a record is tried again when other records of the same report come in between. */
const TRIES = 50;

/**
 * `ita record`: changes one entry of an office's report, and keeps every other byte of it; on a terminal without options
 * asks what an office owes.
 */
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
      .option('--suggestion <text>', options.suggestion)
      .option('--evidence <file|url>', options.evidence)
      .option('--title <text>', options.title);
    dataOptions(parser, words);
  },
  async run(resolved) {
    const { options, io } = resolved;
    if (io.ask && options.step === undefined && CHANGES.every((name) => options[name] === undefined)) {
      const { askReport } = await import('../recording/ask-report.ts');
      return askReport(resolved);
    }
    const asked = recordOptions(resolved);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const outcome = await recordOnce(resolved, asked);
      if (outcome !== 'changed') return outcome;
    }
    const file = pathOf('report', { month: asked.month, id: asked.office });
    throw new RuntimeError(resolved.words.edit.changedMeanwhile(file));
  },
};
