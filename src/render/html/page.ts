import { createHash } from 'node:crypto';
import { attribute, type Content, html, verbatim } from './markup.ts';

/** What a page is made of. */
export interface Page {
  readonly lang: string;
  readonly title: string;
  /** What search engines say of it. */
  readonly description?: string;
  readonly body: Content;
  /** The one style sheet of the page. */
  readonly styles: string;
}

/** What a page may load: its own style by its hash, images and fonts from within or beside; nothing runs. */
function policy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A whole page in one file, without scripts; the strictest policy it can have stands in its head. */
export const pageHtml = ({ lang, title, description, body, styles }: Page): string =>
  html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy(styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${attribute(title)}</title>${description === undefined ? '' : html`\n<meta name="description" content="${attribute(description)}">`}
<style>${verbatim(styles)}</style>
</head>
<body>
${body}
</body>
</html>
`.toString();
