import type { Code } from '../model/finding.ts';
import type { CliWords, FindingWords, Lang, RenderWords, ViewWords } from './catalogue.ts';
import * as enCli from './en/cli.ts';
import { titles as enTitles } from './en/code-titles.ts';
import * as enFindings from './en/findings.ts';
import * as enRender from './en/render.ts';
import * as enViews from './en/views.ts';
import * as thCli from './th/cli.ts';
import { titles as thTitles } from './th/code-titles.ts';
import * as thFindings from './th/findings.ts';
import * as thRender from './th/render.ts';
import * as thViews from './th/views.ts';

/** All words of one language. */
export interface Words {
  readonly lang: Lang;
  readonly findings: FindingWords;
  /** Every code in one line. */
  readonly titles: Readonly<Record<Code, string>>;
  readonly views: ViewWords;
  readonly cli: CliWords;
  readonly render: RenderWords;
}

/** The catalogues by language. */
export const WORDS: Readonly<Record<Lang, Words>> = {
  th: {
    lang: 'th',
    findings: thFindings.findings,
    titles: thTitles,
    views: thViews.views,
    cli: thCli.cli,
    render: thRender.render,
  },
  en: {
    lang: 'en',
    findings: enFindings.findings,
    titles: enTitles,
    views: enViews.views,
    cli: enCli.cli,
    render: enRender.render,
  },
};
