import type { FiscalYear } from '../../model/fiscal-year.ts';
import { MEMO_PARAGRAPHS, type MemoKind, type MemoParagraph } from '../../model/memo.ts';
import type { Register } from '../../model/register.ts';
import type { Scored, Scores } from '../../progress/scores.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Cell, Document, Letterhead, Signature, Text } from '../document.ts';
import { day } from '../parts/cells.ts';
import { levelNotes, ownAmong, showsWeak } from '../parts/certainty.ts';
import { contextData, paperFootOf } from '../parts/foot.ts';
import { cellData, dayData } from '../parts/to-data.ts';
import type { ViewContext } from '../view.ts';
import type { MemoOptions } from './memo.ts';
import type { People } from './people.ts';
import type { Values, Wording } from './wording.ts';

const OPINION_LINES = 2;

/** What all memos have around what each of them says. */
export interface Frame<K extends MemoKind> {
  readonly kind: K;
  readonly options: MemoOptions;
  readonly wording: Wording<K>;
  readonly values: Values;
  readonly people: People;
  /** The ITA scores that its wording can name. */
  readonly scores: Partial<Scores>;
  /** The fiscal years whose assessment it goes by beside the levels of those. */
  readonly assessed?: readonly FiscalYear[];
  /** Between the head and the law. */
  readonly body: readonly Block[];
  /** What is asked of the mayor, behind the considerations; of a plan nothing but its approval. */
  readonly asks?: readonly Text[];
  /** On sheets of their own, behind the opinions. */
  readonly attached: readonly Block[];
  readonly mainTable: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A paragraph led by the name of its part; none when the wording leaves it out. */
export const clause = (text: Text, lead?: string): Block[] =>
  text.length === 0 ? [] : [{ type: 'clause', text, ...(lead !== undefined && { lead }) }];

/** Sentences of one paragraph. */
export const oneAfterAnother = (texts: readonly Text[]): Text =>
  texts.filter((text) => text.length > 0).flatMap((text, index) => (index === 0 ? text : [' ', ...text]));

/** Numbered paragraphs, without those that the wording leaves out; none without items. */
export function clauses(given: readonly Text[]): Block[] {
  const items = given.filter((text) => text.length > 0);
  return items.length === 0 ? [] : [{ type: 'list', ordered: true, clauses: true, items }];
}

/** A line of official prose each, as the wording breaks it. */
function linesOf(text: Text): Text[] {
  const found: Text[number][][] = [[]];
  for (const part of text) {
    const pieces = typeof part === 'string' ? part.split('\n') : [part];
    pieces.forEach((piece, index) => {
      if (index > 0) found.push([]);
      if (piece !== '') found.at(-1)?.push(piece);
    });
  }
  return found.filter((line) => line.length > 0);
}

function letterhead(register: Register, words: Words, frame: Frame<MemoKind>): Letterhead {
  const { labels } = words.memo;
  const { options, wording, people } = frame;
  const { agency } = register;
  const number = `${agency.documentPrefix ?? ''}${options.number ?? ''}`;
  return {
    type: 'letterhead',
    title: wording('title'),
    ...(options.emblem && { emblem: options.emblem }),
    rows: [
      [
        {
          key: 'from',
          label: labels.from,
          value: [[people.office, agency.name].filter(Boolean).join(' ')],
          dotted: true,
        },
      ],
      [
        { key: 'number', label: labels.number, value: number === '' ? [] : [number], dotted: true },
        {
          key: 'date',
          label: labels.date,
          value: options.date === undefined ? [] : [day(options.date, 'long')],
          dotted: true,
        },
      ],
      [{ key: 'subject', label: labels.subject, value: wording('subject'), dotted: true }],
      [{ key: 'to', label: labels.to, value: wording('to'), dotted: false }],
    ],
  };
}

function signatures({ people, wording }: Frame<MemoKind>): Signature[] {
  return people.signers.map(({ role, name, posts }): Signature => {
    const base = { type: 'signature', key: role, name, posts } as const;
    return role === 'analyst'
      ? base
      : { ...base, opinion: { title: wording(`opinion_${role}`), lines: OPINION_LINES } };
  });
}

/** Official paper is black on white: nothing in a table is coloured, what leads stays bold. */
function withoutColours(block: Block): Block {
  if (block.type !== 'table') return block;
  const plain = ({ tone, ...cell }: Cell): Cell => (tone === 'strong' ? { ...cell, tone } : cell);
  return { ...block, rows: block.rows.map((row) => row.map(plain)) };
}

const attachmentTitle = (text: Text): Block[] =>
  linesOf(text).map((line, index) => ({
    type: 'heading',
    level: 2,
    text: line,
    centered: true,
    ...(index === 0 && { newPage: true }),
  }));

const valuesData = (values: Values): Record<string, unknown> =>
  Object.assign({}, ...Object.entries(values).map(([name, cell]) => cellData(name, cell)));

/** The names of the paragraphs of a memo that its wording leaves out. */
const leftOut = ({ kind, wording }: Frame<MemoKind>): string[] =>
  (MEMO_PARAGRAPHS[kind] as readonly MemoParagraph[]).filter((paragraph) => wording(paragraph).length === 0);

/** The value by which the wording names the level of each score. */
const LEVELS = { before: 'lastResult.level', target: 'target.level', after: 'result.level' } as const;

/** Whether a cell stands anywhere in what is shown: that very one, another may have its text by chance. */
const holds = (shown: unknown, cell: Cell): boolean =>
  shown === cell ||
  (typeof shown === 'object' && shown !== null && Object.values(shown).some((part) => holds(part, cell)));

/** The scores whose level blocks show, in a sentence or in the table of scores: wording need not name any. */
function scoresShown({ scores, values }: Frame<MemoKind>, blocks: readonly Block[]): Scored[] {
  const hasTable = blocks.some((block) => block.type === 'table' && block.key === 'scores');
  return (Object.keys(LEVELS) as (keyof typeof LEVELS)[]).flatMap((which) => {
    const [scored, cell] = [scores[which], values[LEVELS[which]]];
    const isShown = hasTable || (cell !== undefined && holds(blocks, cell));
    return scored && scored.level !== null && isShown ? [scored] : [];
  });
}

/**
 * An official memo: head, body, closing words, the analyst's signature, opinions from the head of the office up to the
 * mayor, left to the pen, and what is attached.
 */
export function memoDocument<K extends MemoKind>(
  register: Register,
  words: Words,
  context: ViewContext,
  given: Frame<K>,
): Document {
  const frame = given as unknown as Frame<MemoKind>;
  const { kind, wording, options, asks = [] } = frame;
  const { leads } = words.memo;
  const blocks: Block[] = [
    letterhead(register, words, frame),
    ...frame.body,
    ...clause(wording('law'), leads.law),
    ...clause(wording('consideration'), leads.consideration),
    ...clauses(asks),
    ...clause(wording('closing')),
    ...signatures(frame),
    ...(frame.attached.length > 0 ? attachmentTitle(wording('attachment')) : []),
    ...frame.attached.map(withoutColours),
  ];
  return {
    kind: 'memo',
    layout: 'memo',
    title: wording('subject'),
    blocks,
    foot: paperFootOf(
      register,
      words,
      context,
      levelNotes(words, scoresShown(frame, blocks), ownAmong(register, frame.assessed ?? []), showsWeak(frame.body)),
    ),
    mainTable: frame.mainTable,
    data: {
      ...contextData(register, context),
      memo: kind,
      number: options.number ?? null,
      ...dayData('date', options.date),
      signers: frame.people.signers,
      values: valuesData(frame.values),
      leftOut: leftOut(frame),
      ...frame.data,
    },
  };
}
