import { scaleLinear } from 'd3-scale';
import type { Markup } from '../html/markup.ts';
import { element } from './element.ts';

const ACROSS = 100;
const HEIGHT = 10;

/** What a bar shows, and of how much. */
export interface Bar {
  readonly value: number | undefined;
  /** What it is read against. */
  readonly tick: number | undefined;
  /** The least and the most that there is room for. */
  readonly extent: readonly [number, number];
  readonly color?: string;
}

/** A bar from 0 to its value, with a tick across it, as wide as the place it stands in: the words beside it say the same. */
export function barHtml({ value, tick, extent, color }: Bar): Markup {
  const x = scaleLinear().domain(extent).range([0, ACROSS]).clamp(true);
  const size = { viewBox: `0 0 ${ACROSS} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' };
  const body = { y: 2, height: HEIGHT - 4 };
  const [from = 0, to = 0] = [x(0), x(value ?? 0)].sort((a, b) => a - b);
  return element('svg', { class: 'bar', ...size }, [
    value === undefined ? '' : element('rect', { x: from, ...body, width: to - from, fill: color }),
    tick === undefined ? '' : element('line', { x1: x(tick), x2: x(tick), y2: HEIGHT }),
  ]);
}
