/** How a whole plan tells of things: drawn once, before anything is written. */
import type { Draw } from './draw.js';
import { drawLayout, type Layout } from './layout.js';

export const countyManners = ['dash', 'heading', 'prose'] as const;
export const parkManners = ['sentence', 'dash', 'heading', 'table'] as const;
export const projectManners = ['prose', 'boxes', 'table'] as const;

export interface Manner {
  layout: Layout;
  counties: (typeof countyManners)[number];
  parks: (typeof parkManners)[number];
  projects: (typeof projectManners)[number];
}

export const drawManner = (draw: Draw, format?: 'md' | 'txt'): Manner => ({
  layout: drawLayout(draw, format),
  counties: draw.pick(countyManners),
  parks: draw.pick(parkManners),
  projects: draw.pick(projectManners),
});
