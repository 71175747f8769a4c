import { entryOf } from '../../data/edit/find-entry.ts';
import { importedText } from '../../data/form/report-text.ts';
import { reportingIn } from '../../in-force/offices.ts';
import { inPost } from '../../in-force/posts.ts';
import { type Day, lastDay, monthOfDay } from '../../model/be-date.ts';
import { officersCalled, officesCalled } from '../../model/called.ts';
import { addMonths, type Month, monthText } from '../../model/month.ts';
import { type Register, yearOf } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import type { StepToReport } from '../../model/to-report.ts';
import { reportingOf } from '../../progress/reporting.ts';
import { lastReporter, stepsToReport } from '../../progress/to-report.ts';
import { toArabicDigits } from '../../text/thai-text.ts';
import { day as dayCell, month as monthCell } from '../../views/parts/cells.ts';
import { officeName } from '../../views/parts/names.ts';
import { plainText } from '../../views/parts/plain-text.ts';
import { findingsText, validateLoaded } from '../editing/findings.ts';
import { EXIT, type ExitCode, RuntimeError, UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { monthOption, type ResolvedOptions } from '../options.ts';
import { askEntry } from './ask-entry.ts';
import { Asker } from './asker.ts';
import { type MonthScene, monthScene, refuseBroken, type ReportScene, reportScene, writeReport } from './scene.ts';

async function monthAsked(resolved: ResolvedOptions, asker: Asker): Promise<Month> {
  if (resolved.options.month !== undefined) return monthOption(resolved);
  const usual = monthText(addMonths(monthOfDay(resolved.asOf), -1));
  return asker.ask(resolved.words.record.month, usual, (answer) => ({
    value: monthOption({ ...resolved, options: { month: answer } }),
  }));
}

/** Offices that report for a month, with how far each is, as a numbered list above the question. */
function sayOffices(
  resolved: ResolvedOptions,
  asker: Asker,
  { loaded, words, year, month }: MonthScene,
  isShown: (office: string) => boolean = () => true,
): void {
  const states = reportingOf(loaded.register, year, resolved.asOf).filter((each) => each.month === month);
  reportingIn(loaded.register, month).forEach(({ id, name }, index) => {
    if (!isShown(id)) return;
    const state = states.find(({ office }) => office === id)?.state ?? 'not-due';
    asker.say(words.record.choice(index + 1, name, words.views.state[state]));
  });
}

const officeMeant = ({ loaded, words, month }: MonthScene, answer: string): string => {
  const offices = reportingIn(loaded.register, month);
  const chosen = offices[Number(toArabicDigits(answer) || 'none') - 1];
  return chosen?.id ?? idMeant(words, answer, officesCalled({ offices }));
};

/** The office that `--office` names; else the only one that reports, or the one chosen from a list. */
async function officeAsked(resolved: ResolvedOptions, asker: Asker, month: Month): Promise<string> {
  if (resolved.options.office !== undefined) return String(resolved.options.office);
  const scene = monthScene(resolved, month);
  const offices = reportingIn(scene.loaded.register, month);
  const [only] = offices;
  if (!only) throw new RuntimeError(scene.words.form.noOffice);
  if (offices.length === 1) return only.id;
  sayOffices(resolved, asker, scene);
  return asker.required(scene.words.record.office, '', (answer) => ({ value: officeMeant(scene, answer) }));
}

/** The next office of which whoever types for several wants to report; `undefined` when there is none, or they stop. */
async function nextOffice(resolved: ResolvedOptions, asker: Asker, month: Month): Promise<string | undefined> {
  const scene = monthScene(resolved, month);
  const { loaded, words } = scene;
  const owing = reportingIn(loaded.register, month).filter(
    ({ id }) => owedIn(reportScene(resolved, month, id)).length > 0,
  );
  if (resolved.options.office !== undefined || owing.length === 0) return undefined;
  asker.say('');
  sayOffices(resolved, asker, scene, (office) => owing.some(({ id }) => id === office));
  return asker.ifAny(words.record.nextOffice, (answer) => ({ value: officeMeant(scene, answer) }));
}

/** The one officer that an office has on a day, by name; `undefined` where it has none or several. */
function onlyOfficerOf({ officers }: Register, office: string, day: Day): string | undefined {
  const own = officers.filter((each) => each.office === office && !each.post && inPost(each, day));
  return own.length === 1 ? own[0]?.name : undefined;
}

/** Who reports, and on which day: as the report says, else asked, and the as-of day. */
async function headOf(resolved: ResolvedOptions, asker: Asker, { loaded, words, year, month, office }: ReportScene) {
  const { register } = loaded;
  const submitted = Math.max(resolved.asOf, lastDay(month)) as Day;
  const present = yearOf(register, year)?.reports.find((each) => each.month === month && each.office === office);
  if (present && present.reportedBy !== TODO) {
    return { reportedBy: present.reportedBy, submitted: present.submitted };
  }
  const usual = lastReporter(register, year, office, submitted) ?? onlyOfficerOf(register, office, submitted) ?? '';
  const reportedBy = await asker.required(words.record.reporter, usual, (answer) => ({
    value: idMeant(words, answer, officersCalled(register)),
  }));
  return { reportedBy, submitted };
}

/** The steps that the office still has to report on: those of which its report says nothing, or that something is to do. */
function owedIn({ loaded, year, month, office, file }: ReportScene): StepToReport[] {
  const text = loaded.sources.get(file)?.text;
  return stepsToReport(loaded.register, year, office, month).filter(({ step }) => {
    const values = text === undefined ? undefined : entryOf(text, step.ref)?.values;
    return values === undefined || values.result === TODO;
  });
}

/** Asks of one step, and writes what was answered; asks again what would bring an error. */
async function recordStep(
  resolved: ResolvedOptions,
  asker: Asker,
  head: Awaited<ReturnType<typeof headOf>>,
  { month, office }: ReportScene,
  due: StepToReport,
): Promise<void> {
  for (;;) {
    const scene = reportScene(resolved, month, office);
    const { words, file, loaded } = scene;
    const entry = await askEntry(resolved, asker, scene, due);
    const source = loaded.sources.get(file)?.text;
    const text = importedText(source, month, { office, ...head, entries: [entry] });
    if (text === undefined) throw new RuntimeError(words.edit.cannotEdit(file));
    const outcome = writeReport(resolved, scene, text);
    if (outcome.is === 'changed') asker.say(words.edit.changedMeanwhile(file));
    else if (outcome.is === 'refused') {
      asker.say(findingsText(resolved, words, outcome.fresh, loaded.files.length));
    } else {
      const own = outcome.fresh.filter(({ code, location }) => location.file === file && code !== 'step-not-reported');
      if (own.length > 0) asker.say(findingsText(resolved, words, own, loaded.files.length).trimEnd());
      asker.say(words.record.saved(due.step.ref, file));
      return;
    }
  }
}

/** Asks what one office owes a month, step by step. */
async function askOffice(resolved: ResolvedOptions, asker: Asker, month: Month, typed: string): Promise<ExitCode> {
  const scene = reportScene(resolved, month, typed);
  const { words, loaded, year, office } = scene;
  const refused = refuseBroken(resolved, scene);
  if (refused !== undefined) return refused;
  const owed = owedIn(scene);
  const name = officeName(loaded.register, office);
  const monthName = plainText(words, monthCell(month, 'long'));
  if (owed.length === 0) {
    asker.say(words.record.owesNothing(name, monthName));
    return EXIT.fine;
  }
  const due = reportingOf(loaded.register, year, resolved.asOf).find(
    (each) => each.month === month && each.office === office,
  );
  asker.say(words.record.owes(name, monthName, owed.length, plainText(words, dayCell(due?.due ?? null, 'long'))));
  const head = await headOf(resolved, asker, scene);
  for (const [index, step] of owed.entries()) {
    asker.say(`\n${words.record.step(index + 1, owed.length, step.step.title, step.step.ref)}`);
    await recordStep(resolved, asker, head, scene, step);
  }
  const left = validateLoaded(resolved, reportScene(resolved, month, office).loaded).filter(
    ({ location }) => location.file === scene.file,
  );
  if (left.length > 0) resolved.io.stdout.write(findingsText(resolved, words, left, 1));
  return EXIT.fine;
}

/**
 * Asks, step by step, what an office owes a month, then of the next office, and writes each answer at once, so that who
 * stops goes on later; reports are made where there are none.
 */
export async function askReport(resolved: ResolvedOptions): Promise<ExitCode> {
  const asker = new Asker(resolved, resolved.words);
  const month = await monthAsked(resolved, asker);
  if (month > monthOfDay(resolved.asOf)) {
    throw new UsageError(resolved.words.start.cannot.notBegun(monthText(month)));
  }
  const at = { ...resolved, asOf: Math.max(resolved.asOf, lastDay(month)) as Day };
  let office: string | undefined = await officeAsked(resolved, asker, month);
  while (office !== undefined) {
    const code = await askOffice(at, asker, month, office);
    if (code !== EXIT.fine) return code;
    office = await nextOffice(resolved, asker, month);
  }
  return EXIT.fine;
}
