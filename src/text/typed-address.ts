import { fixThai } from './thai-text.ts';

/** The name of a host with an ending of the web, and what may follow it. */
const HOST = /^(?:[\p{L}\d](?:[\p{L}\p{M}\d-]*[\p{L}\p{M}\d])?\.)+(?:[a-z]{2,}|ไทย)(?::\d+)?(?:[/?#]\S*)?$/iu;

/** The link that a person typed, with `https://` before one that begins with its host (`www.agency.go.th`); `undefined` when it is none. */
export function readTypedLink(text: string): string | undefined {
  const typed = fixThai(text).trim();
  if (/^https?:\/\/[^\s/]\S*$/i.test(typed)) return typed;
  return HOST.test(typed) ? `https://${typed}` : undefined;
}

/** An address as it was typed, made a link where it begins as one of the web does. */
export const typedAddress = (text: string): string =>
  /^www\./i.test(text.trim()) ? (readTypedLink(text) ?? text.trim()) : text.trim();
