import { createHash } from 'node:crypto';
import { attribute, type Content, html, type Markup, verbatim } from './markup.ts';

/** What a page is made of. */
export interface Page {
  readonly lang: string;
  readonly title: string;
  /** What search engines say of it. */
  readonly description?: string;
  readonly body: Content;
  /** The one style sheet of the page: within it, or a file beside it. */
  readonly styles: string | { readonly file: string };
}

/** What a page may load: its own style by its hash or from beside, images and fonts from within or beside; nothing runs. */
function policy(styles: Page['styles']): string {
  const own =
    typeof styles === 'string' ? `'sha256-${createHash('sha256').update(styles).digest('base64')}'` : "'self'";
  return [
    "default-src 'none'",
    `style-src ${own}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const styleHtml = (styles: Page['styles']): Markup =>
  typeof styles === 'string'
    ? html`<style>${verbatim(styles)}</style>`
    : html`<link rel="stylesheet" href="${attribute(styles.file)}">`;

/** A whole page without scripts, in one file but for a style sheet beside it; the strictest policy it can have stands in its head. */
export const pageHtml = ({ lang, title, description, body, styles }: Page): string =>
  html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy(styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${attribute(title)}</title>${description === undefined ? '' : html`\n<meta name="description" content="${attribute(description)}">`}
${styleHtml(styles)}
</head>
<body>
${body}
</body>
</html>
`.toString();
