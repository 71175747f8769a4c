import type { Writer } from './options.ts';

const UNSEEN = /[\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}/gu;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON of two spaces and a line end; what a terminal could act on is escaped. */
export const jsonText = (value: Readonly<Record<string, unknown>> | readonly unknown[]): string =>
  `${JSON.stringify(value, undefined, 2).replace(UNSEEN, escaped)}\n`;

/** Writes the document's data; its shape is `schemas/output/<kind>.schema.json`, the same in every language. */
export const writeJson: Writer = (document) => jsonText({ schemaVersion: 1, kind: document.kind, ...document.data });
