import { firstMonth } from '../../model/fiscal-year.ts';
import { monthStanding } from '../../progress/month.ts';
import { scoreYears } from '../../progress/score-years.ts';
import type { Words } from '../../words/words.ts';
import { day, fiscalYear, sentence, text } from '../parts/cells.ts';
import type { Text } from '../document.ts';
import { ownAmong, sourceNotes } from '../parts/certainty.ts';
import type { ViewContext } from '../view.ts';
import { complainPage } from './pages/complain.ts';
import { downloadsPage, wholeTables } from './pages/downloads.ts';
import { evidencePage } from './pages/evidence.ts';
import { groupPage } from './pages/group.ts';
import { indexPage } from './pages/index.ts';
import { measurePage } from './pages/measure.ts';
import { methodPage } from './pages/method.ts';
import { monthPage } from './pages/month.ts';
import { planPage } from './pages/plan.ts';
import { publicationsPage } from './pages/publications.ts';
import { scoresPage } from './pages/scores.ts';
import { yearPage } from './pages/year.ts';
import type { Link, Part, Site } from './page.ts';
import { agencyReach } from './parts/reach.ts';
import { withTableDownloads } from './parts/table-downloads.ts';
import type { PublicRegister } from './public-register.ts';
import { monthFile, sceneOf, type SiteQuestion, type SiteScene } from './scene.ts';

/** What the foot of every page says of the assessments that pages go by. */
function publicNotes({ register, words, scores, asOf }: SiteScene): Text[] {
  const years = scoreYears(register, asOf).map(({ year }) => year);
  const weak = Object.values(scores).some((each) => each?.weak === true);
  return sourceNotes(words, ownAmong(register, years), weak);
}

/** How to reach the agency, and the page of its channels. */
const contactOf = ({ register, words }: SiteScene): Link[] => [
  ...agencyReach(register.agency, words),
  { text: [words.publish.complain.title], href: 'complain.html' },
];

/** The public site of a fiscal year: its pages and what can be downloaded, from public data only. */
export function siteView(register: PublicRegister, question: SiteQuestion, words: Words, context: ViewContext): Site {
  const scene = sceneOf(register, question, words, { ...context, errors: 0, warnings: 0 });
  const { last, standing, asOf } = scene;
  const { publish } = words;
  const files: Readonly<Record<Part, string | null>> = {
    index: 'index.html',
    plan: 'plan.html',
    scores: 'scores.html',
    month: last ? monthFile(last.month) : null,
    year: 'year.html',
    evidence: 'evidence.html',
    publications: 'publications.html',
    group: 'group.html',
    complain: 'complain.html',
    method: 'method.html',
    downloads: 'downloads.html',
  };
  const nav = (Object.keys(files) as Part[]).flatMap((part) => {
    const file = files[part];
    return file === null ? [] : [{ part, text: publish.nav[part], file }];
  });
  const { measures } = last ?? monthStanding(register, firstMonth(question.year), asOf);
  const known = measures.flatMap(({ measure, ...rest }) => (measure ? [{ ...rest, measure }] : []));
  const numbers = known.map(({ id }) => measures.findIndex((each) => each.id === id) + 1);
  const more = nav.filter(({ part }) => part !== 'index').map(({ text: name, file }) => ({ text: [name], href: file }));
  const whole = wholeTables(scene);
  const pages = [
    indexPage(scene, more),
    planPage(scene, measures),
    ...known.flatMap((_, at) => measurePage(scene, known, at, numbers[at] ?? 0)),
    scoresPage(scene),
    ...standing.months.map((each) => monthPage(scene, each)),
    yearPage(scene),
    evidencePage(scene, known, numbers),
    publicationsPage(scene),
    groupPage(scene),
    complainPage(scene),
    methodPage(scene),
  ].map((page) => withTableDownloads(page, whole, words));
  const ofPages = pages.flatMap(({ downloads }) => downloads);
  const downloads = downloadsPage(scene, ofPages);
  return {
    agency: register.agency.name,
    name: publish.site,
    year: sentence(publish.yearOf, { year: fiscalYear(question.year) }),
    nav,
    pages: [...pages.map(({ page }) => page), downloads.page],
    downloads: downloads.downloads,
    contact: contactOf(scene),
    foot: [
      ...(register.settings.notice === undefined ? [] : [[text(register.settings.notice)]]),
      sentence(publish.foot.asOf, { day: day(asOf, 'long') }),
      ...publicNotes(scene),
      [publish.foot.font],
    ],
  };
}
