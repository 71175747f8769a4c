import type { Month } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { Briefing } from '../../progress/briefing.ts';
import type { LateStep } from '../../progress/late-steps.ts';
import type { Words } from '../../words/words.ts';
import { inSentence, month as monthCell, percent, resultPercent } from '../parts/cells.ts';
import { andListed, spacedList } from '../parts/and-listed.ts';
import { dayAndMonth, plainText } from '../parts/plain-text.ts';
import { latenessWord } from '../parts/terms.ts';
import { type LineItem, pack, type LinePart } from './pack.ts';
import { someOffices } from './some-offices.ts';

const MOST_LINES = 5;
/** Columns that the offices of a step may take, and those that are all that a thing says. */
const BESIDE_STEP = 24;
const ALONE = 44;

/** Names offices in so many columns. */
type Who = (ids: readonly string[], columns: number) => string;

/** A part of one thing, which never needs a second line. */
const single = (text: string): LinePart => ({ lead: '', items: [{ before: text }], more: () => '', rank: 9 });

/**
 * The few sentences that a month begins with wherever it is shown, at most five lines of 80 columns: where the plan
 * stands; what is late; what falls due within 30 days below its plan; what changed; who has not reported; what is asked
 * of whom. A part with nothing to say is left out; none of a plan without measures.
 */
export function briefLines(register: Register, words: Words, briefing: Briefing): string[] {
  if (briefing.standing.measures.length === 0) return [];
  const who: Who = (ids, columns) => someOffices(register, words, { ids, columns, month: briefing.standing.month });
  const parts = [
    standingPart(words, briefing),
    latePart(words, briefing, who),
    ...shortPart(words, briefing, who),
    ...changesPart(words, briefing),
  ];
  const reports = reportsPart(words, briefing, who);
  const asks = asksPart(words, briefing, who);
  const isTooMuch = parts.length + reports.length + asks.length > MOST_LINES;
  const last = isTooMuch && !briefing.collecting ? withReports(words, briefing, who, asks) : [...reports, ...asks];
  return pack([...parts, ...last].slice(0, MOST_LINES), MOST_LINES);
}

function standingPart(words: Words, { standing: { month, plan } }: Briefing): LinePart {
  const { brief, views } = words;
  const name = plainText(words, monthCell(month, 'long'));
  const health = views.health[plan.health];
  const isUntold = plan.pending && plan.result?.n === 0n;
  if (plan.result === null || plan.planned === null || isUntold) return single(brief.noResult(name, health));
  const [result, planned] = [resultPercent(plan.result), percent(plan.planned)].map((cell) =>
    plainText(words, inSentence(cell)),
  );
  return single(brief.standing(name, `${result}`, `${planned}`, health));
}

function latePart(words: Words, { late, unsure }: Briefing, who: Who): LinePart {
  const { brief } = words;
  if (late.length === 0) return single(unsure ? brief.nothingLateKnown : brief.nothingLate);
  return { lead: '', items: late.map((each) => lateItem(words, each, who)), more: brief.moreSteps, rank: 1 };
}

function lateItem(words: Words, { standing, offices, since, days }: LateStep, who: Who): LineItem {
  const { late } = words.brief;
  const how = latenessWord(words, standing.health);
  return { before: late(who(offices, BESIDE_STEP), how, days, dayAndMonth(words, since)), title: standing.step.title };
}

function shortPart(words: Words, { short }: Briefing, who: Who): LinePart[] {
  const { brief } = words;
  const items = short.map(({ standing, offices, due }) => ({
    before: brief.short(who(offices, BESIDE_STEP), dayAndMonth(words, due)),
    title: standing.step.title,
  }));
  return items.length === 0 ? [] : [{ lead: '', items, more: brief.moreSteps, rank: 3 }];
}

function changesPart(words: Words, { changes }: Briefing): LinePart[] {
  const { brief } = words;
  const say = (things: readonly unknown[], text: (count: number) => string): LineItem[] =>
    things.length === 0 ? [] : [{ before: text(things.length) }];
  const items = [
    ...say(changes.done, brief.done),
    ...say(changes.late, brief.newlyLate),
    ...say(changes.amended, brief.amended),
    ...say(changes.problems, brief.problems),
    ...say(changes.solved, brief.solved),
  ];
  return items.length === 0
    ? []
    : [{ lead: brief.changes, items, listed: words.views.list, more: brief.more, rank: 4 }];
}

/** Who has not reported, or while reports come in how many have. */
function reportsPart(words: Words, { missing, collecting }: Briefing, who: Who): LinePart[] {
  const { brief } = words;
  if (collecting) {
    const { month, received, total, due } = collecting;
    return [single(brief.collecting(shortMonth(words, month), received, total, dayAndMonth(words, due)))];
  }
  const monthsOf = (months: readonly Month[]) =>
    andListed(
      words,
      months.map((each) => shortMonth(words, each)),
    );
  const items = missing.map(({ office, reports }) => ({
    before: brief.missingMonths(who([office], ALONE), monthsOf(reports.map(({ month }) => month))),
  }));
  return items.length === 0
    ? []
    : [{ lead: brief.missing, items, listed: words.views.list, more: brief.more, rank: 5 }];
}

/** What is asked of whom. */
function asksPart(words: Words, { requests, toUrge }: Briefing, who: Who): LinePart[] {
  const { brief } = words;
  const items: LineItem[] = [
    ...requests.map(({ office, text }) => ({
      before: brief.request(who([office], ALONE)),
      title: text.replace(/\s+/g, ' ').trim(),
    })),
    ...(toUrge.length > 0 ? [{ before: brief.urge(who(toUrge, ALONE)) }] : []),
  ];
  return items.length === 0 ? [] : [{ lead: brief.asks, items, listed: spacedList(words), more: brief.more, rank: 2 }];
}

/** The same with the reports that are asked for in front, where those who have not reported have no line of their own. */
const withReports = ({ brief }: Words, { missing }: Briefing, who: Who, asks: readonly LinePart[]): LinePart[] =>
  asks.map((part) => {
    const offices = missing.map(({ office }) => office);
    return { ...part, items: [{ before: brief.askReports(who(offices, ALONE)) }, ...part.items] };
  });

const shortMonth = (words: Words, month: Month): string => plainText(words, monthCell(month));
