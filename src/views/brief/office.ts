import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Register } from '../../model/register.ts';
import type { Day } from '../../model/be-date.ts';
import type { OfficeWork, OfficeStep } from '../../progress/office-list.ts';
import type { PendingAssignment } from '../../progress/assignments.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Text } from '../document.ts';
import { count, day, fiscalYear, month, resultPercent, sentence, text } from '../parts/cells.ts';
import { officeName, officerTerm } from '../parts/names.ts';
import { latenessWord } from '../parts/terms.ts';

const section = (title: Text, items: readonly Text[]): Block[] =>
  items.length === 0
    ? []
    : [
        { type: 'heading', level: 3, text: title },
        { type: 'list', items },
      ];

/** What an office has to do of a fiscal year. */
interface ListOfYear {
  readonly year: FiscalYear;
  readonly list: OfficeWork;
}

/** What an office has to do, each thing with its day: what is late, falls due, is to be reported and prepared. */
export function officeBlocks(
  register: Register,
  words: Words,
  office: string,
  lists: readonly ListOfYear[],
  asOf: Day,
): Block[] {
  const says = words.brief.office;
  const each = (items: (list: OfficeWork) => readonly Text[]) => lists.flatMap(({ list }) => items(list));
  const blocks = [
    ...section(
      [says.late],
      each(({ late }) => late.map((step) => lateText(words, step))),
    ),
    ...section(
      [says.due],
      each(({ due }) => due.map((step) => dueText(words, step))),
    ),
    ...section(
      [says.reports],
      each((list) => reports(words, list)),
    ),
    ...section(
      [says.returned],
      each((list) => assignmentsOf(list, true).map((one) => assignmentText(register, words, one))),
    ),
    ...section(
      [says.assignments],
      each((list) => assignmentsOf(list, false).map((one) => assignmentText(register, words, one))),
    ),
    ...lists.flatMap(({ year, list }) =>
      section(
        sentence(says.ofYear, { year: fiscalYear(year) }),
        list.ofYear.map((step) => periodText(words, step)),
      ),
    ),
  ];
  const nothing: Block = { type: 'paragraph', text: [says.nothing] };
  return [
    {
      type: 'heading',
      level: 2,
      text: sentence(says.head, { office: text(officeName(register, office)), day: day(asOf, 'long') }),
    },
    ...(blocks.length > 0 ? blocks : [nothing]),
  ];
}

const assignmentsOf = ({ assignments }: OfficeWork, returned: boolean): readonly PendingAssignment[] =>
  assignments.filter(({ standing }) => (standing.state === 'returned') === returned);

const lateText = (words: Words, { standing, part, since, days }: OfficeWork['late'][number]): Text =>
  sentence(words.brief.office.lateStep, {
    title: text(standing.step.title),
    lateness: text(latenessWord(words, standing.health)),
    days: count(days),
    since: day(since),
    result: resultPercent(part.result),
  });

const dueText = ({ brief: { office: says } }: Words, { standing, part, due }: OfficeStep): Text =>
  sentence(part.result === null ? says.dueStepUnreported : says.dueStep, {
    title: text(standing.step.title),
    due: day(due),
    result: resultPercent(part.result),
  });

const periodText = ({ brief: { office: says } }: Words, { standing: { step } }: OfficeStep): Text =>
  sentence(step.start === step.due ? says.oneMonth : says.period, {
    title: text(step.title),
    start: month(step.start),
    due: month(step.due),
  });

function reports({ brief: { office: says } }: Words, { missing, next }: OfficeWork): Text[] {
  return [
    ...missing.map((each) =>
      sentence(says.missing, {
        month: month(each.month, 'long'),
        days: count(each.daysLate),
        due: day(each.due),
      }),
    ),
    ...(next
      ? [
          sentence(says.next, {
            month: month(next.reporting.month, 'long'),
            due: day(next.reporting.due),
            count: count(next.entries),
          }),
        ]
      : []),
  ];
}

function assignmentText(register: Register, words: Words, pending: PendingAssignment): Text {
  const { office: says } = words.brief;
  const { assignment, standing, days } = pending;
  const { title, item, due, officer } = assignment;
  const { state, last } = standing;
  const late = state === 'overdue' ? says.assignmentOverdue : says.assignment;
  return sentence(state === 'returned' ? says.assignmentReturned : late, {
    title: text(item === undefined ? title : `${item} ${title}`),
    due: day(due),
    days: count(-days),
    on: day(last?.on),
    officer: officerTerm(register, officer),
  });
}
