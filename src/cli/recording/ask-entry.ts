import { decimalOf } from '../../data/scaffold/numbers.ts';
import { notesOn } from '../../data/scaffold/report.ts';
import type { FormEvidence } from '../../data/form/read-entry.ts';
import type { StepStatus } from '../../model/report.ts';
import type { StepToReport } from '../../model/to-report.ts';
import { fixThai } from '../../text/thai-text.ts';
import { meaningOf } from '../../text/names.ts';
import { valuesCalled } from '../choice-names.ts';
import { type Fields, typedNumber } from '../editing/entry-fields.ts';
import type { ResolvedOptions } from '../options.ts';
import { type Asker, type Reading, yesOrNo } from './asker.ts';
import { evidencePlace } from './evidence.ts';
import type { ReportScene } from './scene.ts';

/** What a person answered of a step. */
export interface AnsweredEntry {
  readonly step: string;
  readonly fields: Fields;
  readonly evidence?: FormEvidence;
}

interface Progress {
  readonly status: StepStatus;
  readonly percent?: number;
  readonly value?: number;
}

const statusAt = (amount: number, whole: number): StepStatus =>
  amount >= whole ? 'done' : amount > 0 ? 'in-progress' : 'not-started';

const saysDone = (answer: string): boolean => {
  const meaning = meaningOf(answer, valuesCalled('status'));
  return 'id' in meaning && meaning.id === 'done';
};

function askProgress(asker: Asker, { step, result, value }: StepToReport, { words }: ReportScene): Promise<Progress> {
  const { record } = words;
  if (step.kind === 'recurring') {
    return asker.ask(record.done, '', (answer): Reading<Progress> => {
      const done = yesOrNo(answer);
      if (done === undefined) return { problem: answer === '' ? record.needed : record.notYesOrNo(answer) };
      return { value: { status: done ? 'done' : 'not-started' } };
    });
  }
  if (step.kind === 'quantity') {
    return asker.ask(record.value(step.unit), String(value ? decimalOf(value) : 0), (answer) => {
      const amount = typedNumber(record.value(step.unit), answer, words, step.unit);
      return { value: { status: statusAt(amount, decimalOf(step.target)), value: amount } };
    });
  }
  return asker.ask(record.percent, String(result ? decimalOf(result) : 0), (answer): Reading<Progress> => {
    if (saysDone(answer)) return { value: { status: 'done', percent: 100 } };
    const percent = typedNumber(record.percent, answer, words, '%');
    if (percent > 100) return { problem: record.notPercent(answer) };
    return { value: { status: statusAt(percent, 100), percent } };
  });
}

async function askEvidence(
  asker: Asker,
  { root, year, words }: ReportScene,
  cwd: string,
): Promise<FormEvidence | undefined> {
  const place = await asker.ask(words.record.evidence, '', (answer) => ({
    value: answer === '' ? undefined : evidencePlace(answer, { root, cwd, year, words }),
  }));
  return place && { title: await asker.needed(words.record.evidenceTitle), ...place };
}

/** Asks what an office has to say of a step: how far it is, what was done, what stands in the way, what proves it. */
export async function askEntry(
  { io }: ResolvedOptions,
  asker: Asker,
  scene: ReportScene,
  due: StepToReport,
): Promise<AnsweredEntry> {
  const { record, start } = scene.words;
  const [, ...notes] = notesOn(due, start.notes);
  for (const note of notes) asker.say(note);
  const { status, ...amounts } = await askProgress(asker, due, scene);
  const text = (answer: string | undefined) => (answer === undefined ? undefined : fixThai(answer));
  const result = status === 'done' ? await asker.needed(record.result) : await asker.text(record.result);
  const problem = await asker.text(record.problem);
  const suggestion = problem === undefined ? undefined : await asker.text(record.suggestion);
  const evidence = result === undefined ? undefined : await askEvidence(asker, scene, io.cwd);
  const fields: Fields = new Map([
    ['status', status],
    ...Object.entries(amounts),
    ['result', text(result)],
    ['problem', text(problem)],
    ['suggestion', text(suggestion)],
  ] as [string, string | number | undefined][]);
  return { step: due.step.ref, fields, ...(evidence && { evidence }) };
}
