import { isTodo } from '../model/todo.ts';
import { type FileKind, isBroken, type Register } from '../model/register.ts';

/**
 * Whether an id that is absent from offices.yaml, officers.yaml or channels.yaml is really unknown: not when the file
 * can't be used, nor when the id belongs to an item that was left out, nor when an item was left out whose id could
 * not be read, nor while the id is still to be written.
 */
export const isUnknown = (register: Register, kind: FileKind, id: string): boolean =>
  !isTodo(id) &&
  !isBroken(register, kind, { id }) &&
  !register.broken.some((file) => file.kind === kind && file.items?.length === 0);
