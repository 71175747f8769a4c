import fc from 'fast-check';
import { stringify } from 'yaml';

/** Comments, or none. */
export const comment = fc.constantFrom('', '', '', '# หมายเหตุ', '#', '# a: b - c', "# it's [x");
/** Texts that tempt a writer of YAML. */
export const strings = fc.oneof(
  fc.constantFrom(
    'งานเสร็จ: ร้อยละ 60',
    '2565',
    '2022-02',
    '2565-02-30',
    'true',
    '~',
    '',
    ' ริม ',
    '- a',
    'a #b',
    "it's",
    '"q"',
    '[x',
    'a, b}',
    'x:',
    '?',
    '-',
    '---',
    'หนึ่ง\nสอง\n',
    'หนึ่ง\n\n  สอง',
    '\nหนึ่ง',
    'หนึ่ง\n\n',
    'a\tb',
    'ก\u0301',
    '\u0000\u0085\u2028',
    'a\r\nb',
    '.5',
    '0x1f',
    '@x',
    '%y',
    '`z',
    '!t',
    '&a',
    '*b',
    '| c',
    '> d',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const keys = fc.uniqueArray(
  fc.constantFrom('month', 'office', 'status', 'step', 'result', 'entries', 'percent', 'อื่น', 'id: 1', '2565'),
  { minLength: 1, maxLength: 4 },
);

/** A text as YAML on one line, in any style that can hold it. */
export function spelled(text: string, style: number, flow: boolean): string {
  if (style === 1 && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u.test(text))
    return `'${text.replaceAll("'", "''")}'`;
  if (/[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u.test(text) || (style === 2 && /^[ -~ก-๛]*$/.test(text))) {
    return JSON.stringify(text).replace(
      /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
  const options = { lineWidth: 0, flowCollectionPadding: false, doubleQuotedAsJSON: true, blockQuote: false } as const;
  const list = stringify([text], { ...options, collectionStyle: flow ? 'flow' : 'block' });
  return flow ? list.slice(1, -2) : list.slice(2, -1);
}

type Tree =
  | { kind: 'text'; text: string; style: number }
  | { kind: 'raw'; text: string }
  | { kind: 'list'; items: Tree[]; flow: boolean; notes: string[]; gap: number }
  | { kind: 'map'; keys: string[]; values: Tree[]; flow: boolean; notes: string[]; gap: number };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => {
  const shared = {
    flow: fc.boolean(),
    notes: fc.array(comment, { minLength: 6, maxLength: 6 }),
    gap: fc.integer({ min: 0, max: 2 }),
  };
  const leaf = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: strings, style: fc.integer({ min: 0, max: 2 }) }),
    fc.record({
      kind: fc.constant('raw' as const),
      text: fc.constantFrom(
        '60',
        '60.0',
        'null',
        '',
        'true',
        '1e3',
        '|\n      a\n       b\n\n',
        '>-  # c\n      a\n      b\n',
      ),
    }),
  );
  const list = fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(tie('tree'), { maxLength: 3 }),
    ...shared,
  });
  const map = keys.chain((names) =>
    fc.record({
      kind: fc.constant('map' as const),
      keys: fc.constant(names),
      values: fc.array(tie('tree'), { minLength: names.length, maxLength: names.length }),
      ...shared,
    }),
  );
  return { tree: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, list, map) };
});

const blanks = (count: number) => '\n'.repeat(count);

function inline(node: Tree): string {
  if (node.kind === 'raw') return /[\n|>]/.test(node.text) ? 'x' : node.text || 'null';
  if (node.kind === 'text') return spelled(node.text, node.style, true);
  if (node.kind === 'list') return `[ ${node.items.map(inline).join(' , ')} ]`;
  return `{${node.keys.map((key, index) => `${spelled(key, 0, true)}: ${inline(node.values[index] as Tree)}`).join(',')}}`;
}

/** The text behind a key or dash, and the lines below it, indented by `indent`. */
function written(node: Tree, indent: number, note: string): string {
  const behind = note === '' ? '' : `   ${note}`;
  if (node.kind === 'raw' && /[|>]/.test(node.text))
    return ` ${node.text.replaceAll('\n ', `\n${' '.repeat(indent)} `)}`;
  if (node.kind === 'raw' || node.kind === 'text') return ` ${inline({ ...node })}${behind}\n`;
  if (node.flow || (node.kind === 'list' ? node.items : node.keys).length === 0) return ` ${inline(node)}${behind}\n`;
  return `${behind}\n${lines(node, indent)}`;
}

function lines(node: Tree & { kind: 'list' | 'map' }, indent: number): string {
  const pad = ' '.repeat(indent);
  const parts = node.kind === 'list' ? node.items : node.values;
  const body = parts.map((part, index) => {
    const note = node.notes[index] ?? '';
    const above = note === '' ? '' : `${blanks(node.gap)}${pad}${note}\n`;
    const head = node.kind === 'list' ? '-' : `${spelled(node.keys[index] ?? '', 0, false)}:`;
    return `${above}${blanks(index % 2 ? node.gap : 0)}${pad}${head}${written(part, indent + 3, node.notes[index + 1] ?? '')}`;
  });
  const last = node.notes[5] ?? '';
  return `${body.join('')}${last === '' ? '' : `${blanks(node.gap)}${pad}${last}\n`}`;
}

/** YAML files as people leave them: any style of quoting, comments everywhere, empty lines, keys in any order. */
export const yamlTexts = fc.tuple(tree, fc.boolean(), fc.boolean()).map(([node, crlf, head]) => {
  const map: Tree =
    node.kind === 'map'
      ? node
      : { kind: 'map', keys: ['entries'], values: [node], flow: false, notes: ['# x'], gap: 1 };
  const text = `${head ? '# yaml-language-server: $schema=x\n' : ''}${lines({ ...map, flow: false }, 0)}`;
  return crlf ? text.replace(/\n/g, '\r\n') : text;
});
