import { changesUntil } from '../../../in-force/changes.ts';
import { monthsOf } from '../../../model/fiscal-year.ts';
import type { Measure } from '../../../model/measure.ts';
import type { MeasureStanding } from '../../../progress/progress.ts';
import { count, percent, resultText, sentence, text } from '../../parts/cells.ts';
import { dutyFacts } from '../../parts/duties.ts';
import { responsibleTerm } from '../../parts/names.ts';
import { incomplete } from '../../parts/notices.ts';
import { healthTerm } from '../../parts/terms.ts';
import type { Card, Link, PageBlock, SitePage } from '../page.ts';
import { publicAmendments } from '../parts/amendments.ts';
import { evidenceOf, publicationsOf } from '../parts/evidence.ts';
import { measureCurve } from '../parts/figures.ts';
import { measureProblems } from '../parts/problems.ts';
import { stepCards } from '../parts/steps.ts';
import { worthBlocks } from '../parts/worth.ts';
import { measureFile, type SiteScene } from '../scene.ts';

/** A measure whose file can be used. */
export type KnownMeasure = MeasureStanding & { readonly measure: Measure };

function around({ words }: SiteScene, measures: readonly KnownMeasure[], at: number): PageBlock {
  const { measure: texts, nav } = words.publish;
  const linkTo = (template: string, other: KnownMeasure | undefined): Link[] =>
    other ? [{ text: sentence(template, { title: text(other.measure.title) }), href: measureFile(other.id) }] : [];
  const links = [
    { text: [texts.all], href: 'plan.html' },
    ...linkTo(texts.previous, measures[at - 1]),
    ...linkTo(texts.next, measures[at + 1]),
  ];
  return { type: 'links', label: nav.plan, links };
}

function figures(scene: SiteScene, standing: KnownMeasure): PageBlock[] {
  const { words, last } = scene;
  if (!last) return [];
  const { tiles } = words.publish;
  const live = standing.steps.filter(({ health }) => health !== 'cancelled');
  const done = live.filter(({ health }) => health === 'done');
  return [
    {
      type: 'tiles',
      items: [
        { label: tiles.result, value: resultText(words, standing, 'strong') },
        { label: tiles.planned, value: [percent(standing.planned)] },
        { label: tiles.measureHealth, value: [healthTerm(words, standing.health)] },
        { label: tiles.steps, value: [count(done.length), ' / ', count(live.length)] },
      ],
    },
    ...worthBlocks(scene, last).slice(0, 1),
    ...measureCurve(scene, standing),
  ];
}

/** The steps as they stand, each with all of its evidence and what published it. */
function steps(scene: SiteScene, standing: KnownMeasure): PageBlock {
  const { last, words } = scene;
  const month = last?.month ?? monthsOf(scene.year)[0];
  const cards =
    month === undefined
      ? []
      : stepCards(scene, standing, month).map((card, index) => withAll(scene, standing, card, index));
  return { type: 'cards', level: 3, cards, whenEmpty: words.views.monthView.noSteps };
}

function withAll(scene: SiteScene, standing: KnownMeasure, { href: _, ...card }: Card, index: number): Card {
  const step = standing.steps[index]?.step;
  if (!step) return card;
  return {
    ...card,
    ...(card.voices && { voices: card.voices.map((voice) => ({ ...voice, links: [] })) }),
    links: [...evidenceOf(scene, step), ...publicationsOf(scene, step)],
  };
}

/** One measure from plan to publication: what it answers, its curve, steps, evidence, problems and amendments. */
export function measurePage(scene: SiteScene, measures: readonly KnownMeasure[], at: number, no: number): SitePage[] {
  const standing = measures[at];
  if (!standing) return [];
  const { words, register, data, year, last, asOf } = scene;
  const { label } = words.views;
  const { plan, measure: texts } = words.publish;
  const { measure, id } = standing;
  const month = last?.month ?? monthsOf(year)[0];
  const gaps = measure.gaps.map((gap) => data?.plan?.gaps.find((each) => each.id === gap)?.title ?? gap);
  const changes = month === undefined ? [] : changesUntil(data, month, asOf).filter((each) => each.measure.id === id);
  return [
    {
      file: measureFile(id),
      part: 'plan',
      title: sentence(plan.measure, { no: count(no), title: text(measure.title) }),
      blocks: [
        ...incomplete(register, words),
        {
          type: 'facts',
          items: [
            { key: 'gaps', label: label.gaps, value: [text(gaps.length > 0 ? gaps.join(' · ') : null)] },
            {
              key: 'offices',
              label: label.offices,
              value: [month === undefined ? text(null) : responsibleTerm(register, words, measure.offices, month)],
            },
            { key: 'oversight', label: label.oversight, value: [text(measure.oversight)] },
            ...dutyFacts(words, measure).map(({ cell, ...fact }) => ({ ...fact, value: [cell] })),
          ],
        },
        ...figures(scene, standing),
        { type: 'heading', level: 2, text: [texts.steps] },
        steps(scene, standing),
        { type: 'heading', level: 2, text: [texts.problems] },
        measureProblems(scene, standing),
        ...(changes.length > 0
          ? ([{ type: 'heading', level: 2, text: [texts.amendments] }, ...publicAmendments(scene, changes)] as const)
          : []),
        around(scene, measures, at),
      ],
    },
  ];
}
