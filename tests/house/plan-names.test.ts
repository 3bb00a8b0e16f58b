import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, read, root } from './sources.js';

const gold = join(root, '../shared/eval/facts.dev.json');
const plan = join(root, '../shared/plans/beibu-gulf-13th-five-year.txt');
const clean = (text: string) => text.replace(/[\s|]/g, '');

describe.skipIf(!existsSync(gold))('nothing of one plan stands in the source', () => {
  it('no park, project, enterprise or infrastructure name', () => {
    const { entities } = JSON.parse(readFileSync(gold, 'utf8')) as { entities: Record<string, { names: string[] }[]> };
    const names = ['Park', 'Project', 'Enterprise', 'Infrastructure']
      .flatMap((label) => (entities[label] ?? []).flatMap((entity) => entity.names))
      .filter((name) => /[\u4e00-\u9fff]{4}/.test(name));
    expect(names.length).toBeGreaterThan(50);
    const sources = filesOf(/^(graph|ingest|src|web)\/.*\.(ts|tsx|js|mjs|css|html|json)$/);
    const found = sources.flatMap((path) => {
      const text = read(path);
      return names.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  it('no sentence, in tests and the sample plan neither', () => {
    const sentences = clean(readFileSync(plan, 'utf8'))
      .split(/[。；]/)
      .filter((sentence) => sentence.length >= 24 && /[\u4e00-\u9fff]{10}/.test(sentence));
    expect(sentences.length).toBeGreaterThan(300);
    const found = filesOf(/\.(ts|tsx|md|txt|json|graphql|html)$/)
      .filter((path) => path !== 'package-lock.json')
      .flatMap((path) => {
        const text = clean(read(path));
        return sentences.filter((sentence) => text.includes(sentence)).map((sentence) => `${path}: ${sentence}`);
      });
    expect(found).toEqual([]);
  });
});
