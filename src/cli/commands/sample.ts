/** The plan that comes with the package, and what to ask first. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { GraphStore } from '../../../graph/store.js';
import { packageRoot } from '../package-root.js';
import { suggestedQuestions } from '../suggestions.js';

const sampleFile = () => join(packageRoot(), 'plans', 'beibu-gulf-abridged.md');
const questionsFile = () => join(packageRoot(), 'plans', 'questions.txt');

/** The sample plan where the graph holds nothing else; a person's own plans are not mixed with it. */
export async function sampleFor(store: GraphStore): Promise<string[]> {
  const file = sampleFile();
  return (await holdsOther(store)) ? [] : [file];
}

/** The sample's own questions where it is all there is; otherwise questions made from the graph. */
export async function questionsFor(store: GraphStore): Promise<string[]> {
  const plans = await store.plans();
  if (plans.length === 0 || (await holdsOther(store))) return suggestedQuestions(store);
  return (await readFile(questionsFile(), 'utf8')).trim().split('\n');
}

async function holdsOther(store: GraphStore): Promise<boolean> {
  return (await store.plans()).some((plan) => plan.source !== basename(sampleFile()));
}
