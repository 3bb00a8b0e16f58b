/** The same place five years on: much goes on, some is new, some is gone, figures rise and fall. */
import { documentTopics } from '../data/documents.js';
import type { Draw } from '../draw.js';
import { makeCommitments } from './commitments.js';
import { laterGoal } from './goal.js';
import { makePark } from './make-park.js';
import { makeProject } from './make-project.js';
import { makeDocument, periods } from './make-world.js';
import { Names } from './names.js';
import type { Commitment, Park, World } from './world.js';

export function laterWorld(draw: Draw, world: World): World {
  const names = new Names(draw);
  for (const { name } of world.projects) names.take(name);
  for (const { name } of world.parks) names.take(name);
  const counties = world.counties.map(({ name }) => name);
  const period = periods[periods.indexOf(world.period) + 1]!;
  const kept = world.parks.filter(() => draw.chance(0.75));
  return {
    place: world.place,
    topic: world.topic,
    period,
    counties: world.counties.map((county) => ({
      ...county,
      commitments: laterCommitments(draw, county.commitments, []),
      goal: laterGoal(draw, county.goal, draw.chance(0.2)),
    })),
    parks: [...kept.map((park) => laterPark(draw, park)), ...fill(2, () => freshPark(draw, names, world, counties))],
    projects: [
      ...world.projects
        .filter(() => draw.chance(0.4))
        .map((project) => ({ ...project, status: draw.pick(['建成投产', '开工建设', '续建'] as const) })),
      ...fill(Math.ceil(world.projects.length / 2), () => makeProject(draw, names, counties)),
    ],
    goals: world.goals.filter(() => draw.chance(0.8)).map((goal) => laterGoal(draw, goal, draw.chance(0.2))),
    documents: [
      ...world.documents.filter(() => draw.chance(0.5)),
      ...draw.sample(documentTopics, 2).map((topic) => makeDocument(draw, topic, world.place, period)),
    ],
  };
}

function laterPark(draw: Draw, park: Park): Park {
  return {
    ...park,
    km2: draw.chance(0.3) ? Math.round(park.km2 * 12) / 10 : park.km2,
    output: Math.round(park.output * (draw.chance(0.2) ? 0.8 : 1.5) * 10) / 10,
    commitments: laterCommitments(draw, park.commitments, park.named ? [park.named] : []),
  };
}

/** No stem of the older plan: what is new there must not be taken for what was. */
function freshPark(draw: Draw, names: Names, { place, parks }: World, counties: readonly string[]): Park {
  let park: Park;
  do park = makePark(draw, names, place, counties);
  while (parks.some(({ name }) => park.name.includes(name) || name.includes(park.name) || sameStem(park.name, name)));
  return park;
}

const stem = (name: string): string => name.replace(/(?:高新技术产业|经济技术|经济)开发区$|(?:工业园|产业园)区?$/, '');
const sameStem = (one: string, other: string): boolean => stem(one).slice(-2) === stem(other).slice(-2);

/** The first stays; one of the others may go, and one may come. */
function laterCommitments(draw: Draw, commitments: readonly Commitment[], without: readonly string[]): Commitment[] {
  const [first, ...others] = commitments;
  const kept = [first!, ...others.filter(() => draw.chance(0.7))];
  const known = [...without, ...commitments.map(({ industry }) => industry)];
  return draw.chance(0.5) ? [...kept, ...makeCommitments(draw, known).slice(0, 1)] : kept;
}

const fill = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
