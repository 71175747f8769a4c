import { describe, expect, it } from 'vitest';
import { type Day, dayText } from '../../src/model/be-date.ts';
import { CODES } from '../../src/model/codes.ts';
import type { Code, CodeArgs } from '../../src/model/code-args.ts';
import { type Month, monthText } from '../../src/model/month.ts';
import { wordingOf } from '../../src/words/finding-words.ts';
import { WORDS } from '../../src/words/words.ts';

const LANGUAGES = ['th', 'en'] as const;
/** Arguments, by their place, that choose between wordings and are not printed. */
const CHOOSES: Readonly<Record<string, number>> = { 'memo.mayorOf': 1 };

describe.each(LANGUAGES)('every message that takes arguments prints each of them (%s)', (lang) => {
  type Message = (...args: unknown[]) => string;
  const messagesIn = (words: object, path: string): [path: string, message: Message][] =>
    Object.entries(words).flatMap(([key, value]) => {
      if (typeof value === 'function') return [[`${path}${key}`, value as Message] as [string, Message]];
      return typeof value === 'object' && value !== null ? messagesIn(value, `${path}${key}.`) : [];
    });
  const { titles, lang: own, ...rest } = WORDS[lang];
  const messages = messagesIn(rest, '');

  it('has messages to look at', () => {
    expect(own).toBe(lang);
    expect(Object.keys(titles).sort()).toEqual(Object.keys(CODES).sort());
    expect(messages.length).toBeGreaterThan(100);
  });

  it.each(messages)('%s', (path, message) => {
    // Digits stand for numbers as well as for texts.
    const marks = Array.from({ length: message.length }, (_, index) => String(70_001 + index));
    const text = message(...marks);
    expect(marks.filter((each, index) => !text.includes(each) && CHOOSES[path] !== index)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

it('has the same places for cells in the sentences of both languages', () => {
  const places = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, value]) => {
      if (typeof value !== 'string') return typeof value === 'object' ? places(value, `${path}${key}.`) : [];
      return [...value.matchAll(/\{\w+\}/g)].map(([place]) => `${path}${key} ${place}`);
    });
  for (const part of ['views', 'publish'] as const) {
    const [thai = [], english = []] = LANGUAGES.map((lang) => places(WORDS[lang][part]).sort());
    expect(english).toEqual(thai);
    expect(thai.length).toBeGreaterThan(10);
  }
});

/** A text that must be found again in what is printed. */
const mark = (name: string): string => `«${name}»`;
const key = mark('key');
const value = mark('value');
const near = mark('near');
const known = [mark('one'), mark('two')];
const step = mark('step');
const office = mark('office');
const day = 230_001 as Day;
const later = 230_101 as Day;
const month = (2571 * 12 + 4) as Month;
const laterMonth = (2571 * 12 + 7) as Month;

/** Calls of each code with all that its arguments can be; a text in « » and every number must be printed. */
const CALLS: { readonly [C in Code]: readonly CodeArgs[C][] } = {
  'unreadable-file': [{ reason: mark('EIO') }, { reason: 'EACCES' }],
  'interrupted-change': [{}, { files: 70007 }],
  'not-utf8': [{ offset: 0 }],
  'too-many-findings': [{ count: 260_000, shown: 10 }],
  'file-too-large': [{ bytes: 3_000_001, limit: 2_000_002 }],
  'empty-file': [{ kind: mark('kind') }],
  'yaml-syntax': [
    ...(
      [
        'tab',
        'indentation',
        'unclosed',
        'mapping',
        'colon',
        'reserved',
        'nesting',
        'escaped-line-end',
        'other',
      ] as const
    ).map((reason) => ({ reason, detail: '' })),
    { reason: 'unprintable', detail: mark('detail') },
    { reason: 'other', detail: mark('detail') },
  ],
  'yaml-documents': [{}],
  'yaml-alias': (['anchor', 'alias', 'tag', 'merge'] as const).map((what) => ({ what })),
  'duplicate-key': [{ key }],
  'wrong-type': [
    { expected: mark('expected'), found: mark('found'), key },
    { expected: 'number', found: 'string', key },
    { expected: 'array', found: 'string', key: '' },
  ],
  'missing-key': [
    { key, kind: 'report' },
    { key: 'due', kind: 'measure' },
    { key: 'url', kind: 'report' },
  ],
  'unknown-key': [
    { key, known },
    { key, near, known: [] },
    { key, known: [], ofKind: mark('kind') },
  ],
  'unknown-value': [
    { key, value, known },
    { key, value, near, known },
  ],
  'wrong-format': (['month', 'date', 'id', 'step-ref', 'url', 'file', 'item', 'code'] as const).flatMap((format) => [
    { value, format },
    { value, format, suggestion: near },
  ]),
  'out-of-range': [
    ...(['min', 'max', 'above', 'share'] as const).map((bound) => ({ key, value, bound, limit: mark('limit') })),
    ...(['min-items', 'min-length', 'max-length'] as const).map((bound) => ({ key, value: '', bound, limit: '70007' })),
    { key, value: '', bound: 'min-items', limit: '1' },
    { key, value: '', bound: 'min-length', limit: '1' },
    { key, value, bound: 'unique', limit: '' },
  ],
  'impossible-date': [
    { value: `2568-02-29${mark('x')}`, leap: true },
    { value, leap: false },
  ],
  'ce-year': [{ value, be: mark('be') }],
  'unknown-file': [{}, { near }, { near, alike: true }],
  'path-mismatch': [
    { key, value, fromPath: mark('path') },
    { key: 'month', value: '2565-02', fromPath: '2564' },
  ],
  'missing-file': [{ file: mark('file') }],
  'duplicate-id': [{ id: mark('id') }],
  'unknown-office': [{ value }, { value, near }],
  'unknown-officer': [{ value }, { value, near }, { value, near, alike: true }],
  'unknown-step': [{ value }, { value, near }, { value, measure: mark('measure') }],
  'unknown-channel': [{ value }, { value, near }],
  'unknown-gap': [{ value }, { value, near }],
  'unknown-code': [{ value }, { value, near }],
  'severity-without-effect': [{ named: mark('named'), severity: 'error' }],
  'unknown-item': [
    { item: mark('item'), year: 2571, list: mark('list'), weak: false },
    { item: mark('item'), year: 2571, list: mark('list'), weak: true, years: mark('years') },
  ],
  'title-of-other-year': [
    { title: mark('title'), year: 2571, years: mark('years') },
    { title: mark('title'), year: 2571, years: mark('years'), name: mark('name') },
  ],
  'level-of-other-year': [{ level: mark('level'), year: 2571, years: mark('years'), known }],
  'score-contradicts-sum': (['score', 'iit', 'eit', 'oit'] as const).map((of) => ({
    of,
    score: mark('score'),
    sum: mark('sum'),
    worked: mark('worked'),
  })),
  'score-not-in-year': [{ key, year: 2571, years: mark('years') }],
  'unknown-placeholder': [
    { value, kind: 'plan', known },
    { value, near, kind: 'year', known: [] },
  ],
  'step-of-other-office': [{ step, office }],
  'entry-counts-nowhere': [
    { step, office: '', month, why: 'not-yet' },
    { step, office: '', month, why: 'cancelled' },
    { step, office, month, why: 'other-month' },
  ],
  'succession-impossible': [
    { problem: 'no-until', office, successor: mark('successor') },
    { problem: 'circle', office, successor: '' },
    { problem: 'absent', office, successor: mark('successor'), month },
    { problem: 'silent', office, successor: mark('successor'), month },
  ],
  'post-held-twice': [
    { post: 'mayor', acting: false, officer: mark('officer'), other: mark('other') },
    { post: 'head', acting: true, officer: mark('officer'), other: mark('other'), day, office },
  ],
  'post-vacant': (['plan', 'closing'] as const).map((paper) => ({ post: 'mayor', day, paper })),
  'office-ends-before-start': [{ from: laterMonth, until: month }],
  'office-not-existing': [
    { office, month, from: laterMonth },
    { office, month: laterMonth, until: month },
  ],
  'amendment-before-approval': [{ from: month, approved: later }],
  'closing-out-of-order': [
    ...(['early', 'order', 'not-reopened', 'reopened-before'] as const).map((problem) => ({
      problem,
      month,
    })),
    { problem: 'gap', month: laterMonth, openMonth: month },
  ],
  'report-contradicts-closing': [{ office, month, closed: day }],
  'report-after-closing': [{ month, closed: day }],
  'evidence-outside-year': [{ day, year: 2571 }],
  'assignment-log-impossible': (
    ['order', 'before-year', 'not-entered', 'not-corrected', 'entered', 'confirmed', 'done'] as const
  ).flatMap((problem) =>
    (['entered', 'returned', 'corrected', 'confirmed'] as const).map((event) => ({ problem, event, day })),
  ),
  'part-without-holder': [{ office, step, until: month }],
  'office-does-not-report': [
    { measure: mark('measure'), office },
    { measure: mark('measure'), step, office },
  ],
  'cancelled-in-report': [{ step }],
  'amendment-does-not-fit': [
    { problem: 'not-yet', step, from: month },
    { problem: 'kind', step, key, kind: 'milestone' },
    { problem: 'past', step, key, month, from: laterMonth },
  ],
  'amendment-changes-nothing': [{}, { key }],
  'amendments-conflict': [{ key }],
  'closed-month-moved': [
    { month, of: step, key: 'value', office, was: mark('was'), now: mark('now') },
    { month, of: 'plan', key: 'planned', was: mark('was'), now: mark('now') },
    { month, of: mark('measure'), key: 'health', was: mark('was'), now: mark('now') },
  ],
  'closed-by-other-arithmetic': [{ month, arithmetic: 17, now: 18 }],
  'evidence-changed': [{ file: 'evidence/order.pdf' }],
  'evidence-repeated': [{ value }],
  'evidence-after-report': [{ day: later, submitted: day }],
  'number-of-other-year': [{ number: mark('number'), day }],
  'evidence-overused': [{ file: mark('file'), steps: 7 }],
  'evidence-missing': [
    { file: mark('file'), outside: true },
    { file: mark('file'), outside: false },
    { file: mark('file'), outside: false, near },
    { file: mark('file'), outside: false, near, alike: true },
  ],
  'month-outside-year': [{ month, year: 2571 }],
  'due-before-start': [{ start: laterMonth, due: month }],
  'plan-points-out-of-order': (['order', 'outside', 'falls', 'due'] as const).map((problem) => ({ problem })),
  'future-date': [{ day: later, asOf: day }],
  'future-month': [{ month, asOf: day }],
  'submitted-early': [{ submitted: day, month }],
  'acknowledged-early': [{ acknowledged: day, submitted: later }],
  'officer-not-in-post': [
    { officer: mark('officer'), day, from: later },
    { officer: mark('officer'), day: later, until: day },
    { officer: mark('officer'), day },
  ],
  'officer-of-other-office': [{ officer: mark('officer'), office, own: mark('own') }],
  'post-ends-before-start': [{ from: later, until: day }],
  'done-without-result': [{ step }],
  'done-without-evidence': [{ step }],
  'status-contradicts-percent': [
    { status: mark('status'), percent: mark('percent') },
    { status: mark('status'), percent: mark('percent'), target: mark('target') },
    { status: mark('status'), percent: mark('percent'), target: mark('target'), unit: mark('unit') },
  ],
  'value-does-not-fit': (['milestone', 'quantity', 'recurring'] as const).flatMap((kind) => [
    { key: 'percent', kind, missing: true } as const,
    { key: 'value', kind, missing: false } as const,
  ]),
  'progress-goes-back': (['percent', 'value', 'status'] as const).map((of) => ({
    step,
    of,
    before: mark('before'),
    now: mark('now'),
    month,
  })),
  'duplicate-entry': [{ step }],
  'step-not-reported': [{ step }],
  'level-contradicts-score': [{ level: mark('level'), score: mark('score'), expected: mark('expected') }],
  'result-year': [{ found: 2563, expected: 2564 }],
  'result-contradicts-last-year': [
    ...['score', 'level', 'indicator 4'].map((each) => ({ key: each, score: mark('score'), other: mark('other') })),
    { key: 'iit', score: mark('score'), other: mark('other') },
  ],
  'gap-unanswered': [{ gap: mark('gap') }],
  'measure-without-gap': [{ measure: mark('measure') }],
  'measure-without-office': [{ measure: mark('measure') }, { measure: mark('measure'), step }],
  'signed-more-than-total': [{ signed: 84, total: 48 }],
  'channel-purpose': [{ channel: mark('channel') }],
  'channel-without-address': [{ channel: mark('channel') }],
  'url-not-public': (['private', 'password', 'invalid'] as const).map((why) => ({ url: mark('url'), why })),
  'date-far-off': [
    { day, first: later, last: (later + 5) as Day },
    { day, first: later, last: (later + 5) as Day, year: 2571 },
  ],
  'dates-out-of-order': (['plan', 'publication', 'year'] as const).map((what) => ({ what, day, after: later })),
  'listed-twice': (['indicator', 'member', 'party'] as const).map((what) => ({ what, value })),
  'same-name': (
    [
      'office',
      'short',
      'officer',
      'channel',
      'gap',
      'measure',
      'step',
      'assignment',
      'agreement',
      'publication',
    ] as const
  ).map((what) => ({ what, name: mark('name') })),
  'working-group-chair': [{ chairs: 0 }, { chairs: 3 }],
  'one-signer': [{ officer: mark('officer'), posts: mark('posts') }],
  'acknowledged-by-reporter': [{ officer: mark('officer') }],
  'target-below-last': [{ target: mark('target'), score: mark('score') }],
  'gap-contradicts-score': [{ gap: mark('gap'), indicator: 7, score: mark('score'), other: mark('other') }],
  'value-far-above-target': [{ value, target: mark('target'), unit: mark('unit') }],
  'result-repeated': [{ step, month }],
  'fraction-of-countable': [{ value, unit: mark('unit') }],
  'head-without-office': [{ officer: mark('officer') }],
  'signer-of-other-post': [
    { post: 'mayor', officer: mark('officer'), own: 'clerk' },
    { post: 'head', position: mark('position') },
  ],
  'step-without-period': [{ step, start: month, due: laterMonth }],
  'decomposed-sara-am': [{ value, fixed: mark('fixed') }],
  'doubled-sara-e': [{ value, fixed: mark('fixed') }],
  'invisible-character': [
    { character: mark('character'), fixed: '' },
    { character: mark('character'), fixed: ' ' },
  ],
  'thai-digit-in-id': [{ value, fixed: mark('fixed') }],
  'not-composed': [{ value, fixed: mark('fixed') }],
  'private-data': (['national-id', 'mobile', 'email', 'line-id', 'field'] as const).map((what) => ({ what })),
  'filler-text': [{ key, value: mark('value') }],
  'text-says-nothing': [
    { key, value: '' },
    { key, value: mark('value') },
  ],
  'unprintable-character': [{ character: mark('character') }],
  'doubled-mark': [
    { value, fixed: value },
    { value, fixed: mark('fixed') },
  ],
  'todo-value': [{ key }],
  'form-month': [{ found: mark('found'), expected: mark('expected') }],
  'form-changed': [
    ...(['heading', 'label'] as const).map((what) => ({ what, expected: mark('expected'), found: mark('found') })),
    { what: 'sheet', expected: mark('expected'), found: '' },
    { what: 'sheet', expected: '', found: mark('found') },
    { what: 'outside', expected: '', found: mark('found') },
  ],
  'form-row': [
    { problem: 'missing', step },
    { problem: 'repeated', step },
    { problem: 'extra', step: '' },
  ],
  'form-formula': [{ formula: mark('formula') }],
  'form-merged': [{ range: mark('range') }],
};

const DAYS = ['day', 'asOf', 'submitted', 'acknowledged', 'approved', 'closed', 'first', 'last', 'after'];
const MONTHS = ['month', 'start', 'due', 'openMonth'];
/** Days of officers, months of offices and amendments. */
const SPANS = ['from', 'until'];
const spanText = (given: number): string => (given > 100_000 ? dayText(given as Day) : monthText(given as Month));

/** What of the arguments must stand in the text: marked texts, days and months as files write them, other numbers. */
function marksOf(args: object): string[] {
  return Object.entries(args).flatMap(([name, given]) => {
    if (name === 'offset') return [];
    if (SPANS.includes(name)) return [spanText(given as number)];
    if (DAYS.includes(name)) return [dayText(given as Day)];
    if (name === 'chairs' && given === 0) return [];
    if (MONTHS.includes(name)) return [typeof given === 'number' ? monthText(given as Month) : String(given)];
    if (typeof given === 'number') return [given > 9999 ? given.toLocaleString('en') : String(given)];
    const texts: string[] = Array.isArray(given) ? given : [String(given)];
    return texts.flatMap((text) => text.match(/«[^»]*»|70007/g) ?? []);
  });
}

describe.each(LANGUAGES)('every finding says what it is given (%s)', (lang) => {
  it.each(Object.keys(CODES) as Code[])('%s', (code) => {
    for (const args of CALLS[code]) {
      const { message, remedy } = wordingOf({ code, args }, lang);
      const text = `${message}\n${remedy ?? ''}`;
      expect(marksOf(args).filter((each) => !text.includes(each))).toEqual([]);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(message.length).toBeGreaterThan(5);
    }
  });

  it('says something of its own for each kind of argument', () => {
    for (const code of Object.keys(CODES) as Code[]) {
      const texts = CALLS[code].map((args) => JSON.stringify(wordingOf({ code, args }, lang)));
      expect(new Set(texts).size, code).toBe(texts.length);
    }
  });
});
