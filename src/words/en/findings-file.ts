import type { SyntaxReason } from '../../model/finding.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';
import { fileKind, whole } from './finding-names.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'the link leads back to itself',
  ENOENT: 'the link leads to a file that is not there',
  ENOTFILE: 'it is a pipe or a device, not a file',
};

const syntax: Readonly<Record<SyntaxReason, readonly [message: string, remedy: string]>> = {
  tab: ['The line is indented with a tab, which YAML does not allow.', 'Use two spaces a level instead of tabs.'],
  indentation: [
    'The indentation does not match the other lines of this level.',
    'Indent the line like the other keys of its level, two spaces a level.',
  ],
  unclosed: ['A quote or bracket is opened and never closed.', 'Add the closing quote or bracket.'],
  mapping: ['The line is not of the form "key: value".', 'Write "key: value", with one space after the colon.'],
  colon: [
    'The value holds a colon, so it reads as a key inside a value.',
    'Put the value in quotes: result: "Result: finished"',
  ],
  reserved: [
    'The value starts with a character that YAML keeps for itself (such as @ ` %).',
    'Put the value in quotes: result: "@meeting held"',
  ],
  nesting: ['The data is nested too deeply.', 'Take levels away until it fits the schema (see ita schema).'],
  other: ['The YAML cannot be read here.', 'Check indentation, colons and quotes around this place.'],
};

const features = { anchor: 'anchors (&)', alias: 'aliases (*)', tag: 'tags (!)', merge: 'merge keys (<<)' } as const;

/** Codes of a file that can't be read as YAML. */
export const file = {
  'unreadable-file': ({ reason }) =>
    findingText(
      `The file cannot be read: ${reasons[reason] ?? reason}.`,
      'Make sure that it is a file that you may read, or take it out of the data directory.',
    ),
  'not-utf8': () =>
    findingText(
      'The file is not UTF-8 from here on.',
      'Open it in a text editor and save it again with the encoding UTF-8.',
    ),
  'file-too-large': ({ bytes, limit }) =>
    findingText(
      `The file has ${whole(bytes)} bytes; at most ${whole(limit)} are read.`,
      'Keep evidence in files of its own and name them under evidence.',
    ),
  'empty-file': ({ kind }) =>
    findingText(
      `The file is empty; it should hold ${fileKind(kind)}.`,
      `Fill it in (ita schema ${kind} shows the form) or delete it.`,
    ),
  'yaml-syntax': ({ reason, detail }) => {
    const [message, remedy] = syntax[reason];
    return findingText(reason === 'other' && detail !== '' ? `${message.slice(0, -1)} (${detail}).` : message, remedy);
  },
  'yaml-documents': () =>
    findingText(
      'The file holds more than one YAML document.',
      'Delete the line --- between them, or put each into a file of its own.',
    ),
  'yaml-alias': ({ what }) =>
    findingText(`YAML ${features[what]} are not accepted.`, 'Write the value out, or put it in quotes if it is text.'),
  'duplicate-key': ({ key }) => findingText(`The key "${key}" is given twice here.`, 'Keep one of the two lines.'),
} satisfies Partial<FindingWords>;
