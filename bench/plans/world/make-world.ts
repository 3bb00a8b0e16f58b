/** A world of one seed: a place, and what is there and intended there. */
import { documentTopics, topics } from '../data/documents.js';
import { indicatorKinds } from '../data/indicators.js';
import type { Draw } from '../draw.js';
import { makeCommitments } from './commitments.js';
import { makeCountyGoal, makeGoal } from './goal.js';
import { makePark } from './make-park.js';
import { makeProject } from './make-project.js';
import { Names } from './names.js';
import { type Place, places } from './places.js';
import type { Document, Period, World } from './world.js';

export const periods: readonly Period[] = [
  { name: '十二五', from: 2011, to: 2015 },
  { name: '十三五', from: 2016, to: 2020 },
  { name: '十四五', from: 2021, to: 2025 },
];

/** How much is in it; a county more or less says little about a plan's length, parks and projects do. */
export interface Size {
  parks: number;
  projects: number;
}

export function makeWorld(draw: Draw, size: Size, period = draw.pick(periods)): World {
  const names = new Names(draw);
  const place = draw.pick(places);
  const counties = draw.sample(place.counties, draw.between(4, 7));
  const local = indicatorKinds.filter((kind) => kind.local);
  const countyKind = draw.pick(local);
  return {
    place,
    topic: draw.pick(topics),
    period,
    counties: counties.map((name) => ({
      name,
      commitments: makeCommitments(draw),
      goal: makeCountyGoal(draw, countyKind),
    })),
    parks: Array.from({ length: size.parks }, () => makePark(draw, names, place, counties)),
    projects: Array.from({ length: size.projects }, () => makeProject(draw, names, counties)),
    goals: draw.sample(indicatorKinds, draw.between(6, 11)).map((kind) => makeGoal(draw, kind)),
    documents: draw.sample(documentTopics, draw.between(3, 5)).map((topic) => makeDocument(draw, topic, place, period)),
  };
}

export function makeDocument(draw: Draw, topic: string, place: Place, period: Period): Document {
  const owner = draw.pick([place.province, place.name]);
  const name = draw.pick([
    `${owner}${topic}“${period.name}”规划`,
    `${owner}人民政府关于推进${topic}的实施意见`,
    `${owner}${topic}三年行动计划（${period.from}—${period.from + 2}年）`,
    `${owner}${topic}工作方案`,
  ]);
  return { name, relation: draw.pick(['依据', '贯彻', '落实', '提及']) };
}
