import { describe, expect, it } from 'vitest';
import { filesOf, read } from './sources.js';

const code = filesOf(/^(graph|ingest|src|web|scripts|bench)\/.*\.(ts|tsx|mjs|js)$/).filter(
  (path) => !path.includes('/generated/'),
);
const lines = (path: string) => read(path).split('\n').length - 1;

describe('files', () => {
  it('are at most 300 lines long, data modules aside', () => {
    const long = code.filter((path) => !path.startsWith('ingest/lexicon/') && lines(path) > 300);
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it('are not gathered in folders that say nothing', () => {
    expect(code.filter((path) => /\/(utils?|helpers?|common|misc|shared)\//.test(path))).toEqual([]);
  });

  it('import with the suffix that Node needs', () => {
    const bare = filesOf(/^(graph|ingest|src)\/.*\.ts$/).filter((path) => /from '\.[^']*(?<!\.js)'/.test(read(path)));
    expect(bare).toEqual([]);
  });

  it('leave no test switched off or alone', () => {
    const tests = filesOf(/^tests\/.*\.test\.ts$/);
    expect(tests.length).toBeGreaterThan(0);
    expect(
      tests.filter((path) => /\b(?:it|test|describe)\.(?:only|todo)\(|\b(?:xit|xdescribe|fdescribe|fit)\(/.test(read(path))),
    ).toEqual([]);
  });
});
