import type { Command } from '../command.ts';

/** Every command by name, in the order of the help; each is loaded only when it is called. */
export const COMMANDS = {
  report: () => import('./report.ts'),
  summary: () => import('./summary.ts'),
  brief: () => import('./brief.ts'),
  scores: () => import('./scores.ts'),
  status: () => import('./status.ts'),
  validate: () => import('./validate.ts'),
  diff: () => import('./diff.ts'),
  analyse: () => import('./analyse.ts'),
  ready: () => import('./ready.ts'),
  trace: () => import('./trace.ts'),
  show: () => import('./show.ts'),
  list: () => import('./list.ts'),
  memo: () => import('./memo.ts'),
  publish: () => import('./publish.ts'),
  plan: () => import('./plan.ts'),
  form: () => import('./form.ts'),
  import: () => import('./import.ts'),
  record: () => import('./record.ts'),
  close: () => import('./close.ts'),
  reopen: () => import('./reopen.ts'),
  amend: () => import('./amend.ts'),
  fmt: () => import('./fmt.ts'),
  fix: () => import('./fix.ts'),
  rename: () => import('./rename.ts'),
  undo: () => import('./undo.ts'),
  init: () => import('./init.ts'),
  new: () => import('./new.ts'),
  rollover: () => import('./rollover.ts'),
  explain: () => import('./explain.ts'),
  schema: () => import('./schema.ts'),
  completion: () => import('./completion.ts'),
} satisfies Readonly<Record<string, () => Promise<{ readonly command: Command }>>>;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;
