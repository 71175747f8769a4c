import type { SyntaxReason } from '../../model/code-args.ts';
import { findingText, whole } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';
import { wordFor } from './plural.ts';
import { fileKind } from './finding-names.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'the link points back to itself',
  ENOENT: 'the link points to a file that does not exist',
  EOUTSIDE: 'it is a link that leads out of the data directory',
  EGIT: 'git does not give its content',
  ENOTFILE: 'it is a pipe or a device, not a file',
};

const syntax: Readonly<Record<SyntaxReason, readonly [message: string, remedy: string]>> = {
  tab: ['The line is indented with a tab, which YAML does not allow.', 'Use two spaces per level instead of tabs.'],
  indentation: [
    'The indentation does not match the other lines at this level.',
    'Indent the line like the other keys at its level, two spaces per level.',
  ],
  unclosed: ['A quote or bracket is opened but never closed.', 'Add the closing quote or bracket.'],
  mapping: ['The line is not of the form "key: value".', 'Write "key: value", with one space after the colon.'],
  colon: [
    'The value contains a colon, so it is read as a key inside a value.',
    'Put the value in quotes: result: "Result: finished"',
  ],
  reserved: [
    'The value starts with a character that YAML reserves (such as @ ` %).',
    'Put the value in quotes: result: "@meeting held"',
  ],
  'escaped-line-end': [
    'A quoted text has \\ at the end of a line and an empty line after it, which readers of YAML take differently.',
    'Remove the \\ or the empty line.',
  ],
  nesting: ['The data is nested too deeply.', 'Remove levels until it fits the schema (see ita schema).'],
  unprintable: ["The file holds a character that can't be printed.", 'Delete it, or type the text again.'],
  other: ['The YAML cannot be read here.', 'Check the indentation, colons and quotes near here.'],
};

const features = { anchor: 'anchors (&)', alias: 'aliases (*)', tag: 'tags (!)', merge: 'merge keys (<<)' } as const;

/** Codes of a file that can't be read as YAML. */
export const fileFindings = {
  'unreadable-file': ({ reason }) =>
    findingText(
      `The file cannot be read: ${reasons[reason] ?? reason}.`,
      'Make sure that it is a regular file you can read, or remove it from the data directory.',
    ),
  'interrupted-change': ({ files }) =>
    files === undefined
      ? findingText('ita did not write this journal of a change.', 'Find out where it came from, then delete it.')
      : findingText(
          `A change of ${wordFor(files, 'one file', `${whole(files)} files`)} was interrupted; what is in them is not known until it is finished.`,
          'Run: ita fix. It finishes the interrupted change first.',
        ),
  'not-utf8': () =>
    findingText('The file is not UTF-8 from here on.', 'Open it in a text editor and save it with UTF-8 encoding.'),
  'too-many-findings': ({ count, shown }) =>
    findingText(
      `The file has ${whole(count)} errors of shape; the first ${whole(shown)} are shown, and nothing of the file is used.`,
      'Check that the file belongs here; correct what is shown, then run ita validate again.',
    ),
  'file-too-large': ({ bytes, limit }) =>
    findingText(
      `The file has ${whole(bytes)} bytes; the limit is ${whole(limit)}.`,
      'Keep evidence in separate files and refer to them under evidence.',
    ),
  'empty-file': ({ kind }) =>
    findingText(
      `The file is empty; it should contain ${fileKind(kind)}.`,
      `Fill it in (ita schema ${kind} shows its schema) or delete it.`,
    ),
  'yaml-syntax': ({ reason, detail }) => {
    const [message, remedy] = syntax[reason];
    return findingText(
      (reason === 'other' || reason === 'unprintable') && detail !== ''
        ? `${message.slice(0, -1)} (${detail}).`
        : message,
      remedy,
    );
  },
  'yaml-documents': () =>
    findingText(
      'The file contains more than one YAML document.',
      'Delete the line --- between them, or put each in its own file.',
    ),
  'yaml-alias': ({ what }) =>
    findingText(`YAML ${features[what]} are not supported.`, 'Write the value out, or put it in quotes if it is text.'),
  'duplicate-key': ({ key }) => findingText(`The key "${key}" appears twice here.`, 'Keep one of the two lines.'),
} satisfies Partial<FindingWords>;
