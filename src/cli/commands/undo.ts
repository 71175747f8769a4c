import { join } from 'node:path';
import {
  type FinishedChange,
  forgetChange,
  isTakenBack,
  keptChanges,
  movedSince,
  stateFolder,
} from '../../data/finished-changes.ts';
import { readText } from '../../data/read.ts';
import { removeEmptied } from '../../data/write.ts';
import { diffOf } from '../../render/diff.ts';
import { safe } from '../../text/width.ts';
import type { Command } from '../command.ts';
import { finishLeft, undoChanges } from '../editing/write-changes.ts';
import { EXIT, RuntimeError } from '../exit.ts';
import { rootOf } from '../open.ts';
import { dataOptions } from '../options.ts';

const filesOf = ({ files }: FinishedChange): string => files.map(({ path }) => path).join(' · ');

/** `ita undo [--list]`: takes back the last finished change, if its files are as it left them. */
export const command: Command = {
  configure(parser, words) {
    parser.option('--list', words.edit.undo.list);
    dataOptions(parser, words);
  },
  run(resolved) {
    const { io, options, words, color } = resolved;
    const { undo } = words.edit;
    const root = rootOf(resolved);
    const state = stateFolder(io.env);
    const changes = state === undefined ? [] : keptChanges(state, root);
    if (options.list === true) {
      const lines = changes.map(({ change }) => undo.line(change.on, change.command, filesOf(change)));
      io.stdout.write(lines.map((line) => `${safe(line)}\n`).join(''));
      if (lines.length === 0) io.stderr.write(`${undo.none}\n`);
      return EXIT.fine;
    }
    const wasInterrupted = finishLeft(resolved, root);
    const [last] = changes;
    if (!last) throw new RuntimeError(undo.none);
    const { change, kept } = last;
    const isBack = isTakenBack(root, change);
    // What was interrupted is not kept, so that the last change that is may not be the one that is meant.
    if (wasInterrupted && !isBack) throw new RuntimeError(undo.interrupted(change.command, change.on));
    const moved = isBack ? [] : movedSince(root, change);
    if (moved.length > 0) throw new RuntimeError(undo.moved(change.command, moved.join(' · ')));
    const back = change.files.map(({ path, before }) => {
      const read = readText(join(root, path));
      return {
        path: join(root, path),
        file: path,
        before: 'text' in read ? read.text : undefined,
        after: before ?? undefined,
      };
    });
    if (!isBack) undoChanges(root, words, back);
    removeEmptied(root, back);
    for (const { file, before, after } of isBack ? [] : back)
      io.stdout.write(diffOf(file, before ?? '', after ?? '', color));
    io.stderr.write(`${undo.done(change.command, change.on, filesOf(change))}\n`);
    // Last: killed before, the same command given again finds it taken back; killed after, it would take back another.
    forgetChange(kept);
    return EXIT.fine;
  },
};
