import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Register } from '../../model/register.ts';
import type {
  MissingLink,
  Trace,
  TracedGap,
  TracedIndicator,
  TracedMeasure,
  TracedStep,
} from '../../progress/trace.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Branch, Text } from '../document.ts';
import { count, day, month, resultPercent, score, sentence, text } from './cells.ts';
import { indicatorCell } from './certainty.ts';
import { measureTitle } from './names.ts';
import { healthTerm } from './terms.ts';

/** What the branches of one trace share. */
interface Tree {
  readonly register: Register;
  readonly words: Words;
  readonly year: FiscalYear;
  /** The kinds of links that are missing, by what they are missing from: `indicator 5`, `gap g1`, `measure m1`, `step m1/a`. */
  readonly missing: ReadonlyMap<string, readonly MissingLink['kind'][]>;
  /** Measures whose steps stand further up already. */
  readonly shown: Set<string>;
}

function whereFrom(link: MissingLink): string {
  switch (link.kind) {
    case 'no-gap':
      return `indicator ${link.indicator.number}`;
    case 'no-measure':
      return `gap ${link.gap.id}`;
    case 'no-result':
      return `measure ${link.measure.id}`;
    default:
      return `step ${link.step.step.ref}`;
  }
}

function missingBy(links: readonly MissingLink[]): Map<string, MissingLink['kind'][]> {
  const missing = new Map<string, MissingLink['kind'][]>();
  for (const link of links) missing.set(whereFrom(link), [...(missing.get(whereFrom(link)) ?? []), link.kind]);
  return missing;
}

/** A branch for each link that something lacks. */
const gone = ({ words, missing }: Tree, from: string): Branch[] =>
  (missing.get(from) ?? []).map((kind) => ({
    text: sentence(words.views.trace.gone, { link: text(words.views.trace.kind[kind]) }),
    tone: 'bad',
    below: [],
  }));

const leaf = (said: Text, tone?: Branch['tone']): Branch => ({ text: said, ...(tone && { tone }), below: [] });

function stepBranch(tree: Tree, { standing: { step, result }, last, evidence, published }: TracedStep): Branch {
  const { trace } = tree.words.views;
  const told = last
    ? sentence(trace.told, {
        month: month(last.report.month),
        result: text(last.entry.result),
        evidence: count(evidence),
        published: day(published?.date),
      })
    : undefined;
  return {
    text: sentence(trace.step, { ref: text(step.ref), title: text(step.title), result: resultPercent(result) }),
    below: [told ? leaf(told) : leaf([trace.notTold], 'muted'), ...gone(tree, `step ${step.ref}`)],
  };
}

function measureBranch(tree: Tree, { standing, steps }: TracedMeasure): Branch {
  const { register, words, year, shown } = tree;
  const { trace } = words.views;
  const said = sentence(trace.measure, {
    id: text(standing.id),
    title: measureTitle(register, words, year, standing),
    result: resultPercent(standing.result),
    health: healthTerm(words, standing.health),
  });
  if (shown.has(standing.id)) return leaf([...said, trace.above]);
  shown.add(standing.id);
  return {
    text: said,
    below: [...gone(tree, `measure ${standing.id}`), ...steps.map((step) => stepBranch(tree, step))],
  };
}

const gapBranch = (tree: Tree, { gap, measures }: TracedGap): Branch => ({
  text: sentence(tree.words.views.trace.gap, { id: text(gap.id), title: text(gap.title) }),
  below: [...gone(tree, `gap ${gap.id}`), ...measures.map((measure) => measureBranch(tree, measure))],
});

function indicatorBranch(tree: Tree, chain: Trace, { number, score: points, isWeak, gaps }: TracedIndicator): Branch {
  const { trace } = tree.words.views;
  const name = indicatorCell(chain.assessment, number);
  const said = sentence(trace.indicator, { no: count(number), name, score: score(points) });
  return {
    text: isWeak ? [...said, trace.weak] : said,
    below: [
      ...gone(tree, `indicator ${number}`),
      ...(gaps.length === 0 && !isWeak ? [leaf([trace.noGap], 'muted')] : []),
      ...gaps.map((gap) => gapBranch(tree, gap)),
    ],
  };
}

/** The chain as a tree: indicators, their gaps, the measures, steps, and the latest result of each; what is missing stands where it is missing. */
export function traceTree(register: Register, words: Words, chain: Trace): Block[] {
  const { trace } = words.views;
  const { year, indicators, otherGaps, otherMeasures } = chain;
  const tree: Tree = { register, words, year, missing: missingBy(chain.missing), shown: new Set() };
  const below = (title: string, branches: readonly Branch[]): Branch[] =>
    branches.length === 0 ? [] : [{ text: [title], below: branches }];
  const branches = [
    ...indicators.map((each) => indicatorBranch(tree, chain, each)),
    ...below(
      trace.otherGaps,
      otherGaps.map((gap) => gapBranch(tree, gap)),
    ),
    ...below(
      trace.otherMeasures,
      otherMeasures.map((measure) => measureBranch(tree, measure)),
    ),
  ];
  return branches.length === 0
    ? []
    : [
        { type: 'heading', level: 2, text: [trace.tree] },
        { type: 'tree', branches },
      ];
}
