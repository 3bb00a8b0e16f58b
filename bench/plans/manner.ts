/** How a whole plan tells of things: drawn once, before anything is written. */
import type { Draw } from './draw.js';
import { drawLayout, type Layout } from './layout.js';

export const countyManners = ['dash', 'heading', 'prose'] as const;
export const parkManners = ['sentence', 'dash', 'heading', 'table'] as const;
/** What stands behind the county in a heading over its parks. */
export const parkHeadings = ['', '园区', '重点园区'] as const;
export const projectManners = ['prose', 'boxes', 'table'] as const;

export interface Manner {
  layout: Layout;
  counties: (typeof countyManners)[number];
  parks: (typeof parkManners)[number];
  parkHeading: (typeof parkHeadings)[number];
  projects: (typeof projectManners)[number];
}

export const drawManner = (draw: Draw, format?: 'md' | 'txt'): Manner => ({
  layout: drawLayout(draw, format),
  counties: draw.pick(countyManners),
  parks: draw.pick(parkManners),
  parkHeading: draw.pick(parkHeadings),
  projects: draw.pick(projectManners),
});
