import { parkKinds } from '../data/syllables.js';
import { namedIndustries } from '../data/trades.js';
import type { Draw } from '../draw.js';
import { makeCommitments } from './commitments.js';
import type { Names } from './names.js';
import type { Place } from './places.js';
import type { Park } from './world.js';

/** 临江青屏高新技术产业开发区 (青屏高新区), or 青屏食品产业园. */
export function makePark(draw: Draw, names: Names, place: Place, counties: readonly string[]): Park {
  const county = draw.pick(counties);
  const stem = names.place();
  const named = draw.chance(0.25) ? draw.pick(namedIndustries) : null;
  const kind = named ? { name: draw.pick(['产业园', '产业园区']), short: null } : draw.pick(parkKinds);
  const before = draw.pick(['', '', place.short, county.slice(0, -1)]);
  const levels = kind.short ? ['国家级', provincial(place)] : [provincial(place), '市级'];
  const name = before + stem + (named ?? '') + kind.name;
  const alias = kind.short ? stem + kind.short : before ? stem + (named ?? '') + kind.name : null;
  return {
    name,
    kind: kind.name,
    alias: alias && draw.chance(0.6) ? alias : null,
    county,
    level: draw.pick(levels),
    km2: draw.between(15, 900) / 10,
    commitments: makeCommitments(draw, named ? [named] : []),
    named,
    output: draw.figure(2, 60),
  };
}

const provincial = ({ province }: Place): string => (province.endsWith('自治区') ? '自治区级' : '省级');
