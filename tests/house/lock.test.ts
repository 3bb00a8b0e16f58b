import { expect, it } from 'vitest';
import { read } from './sources.js';

interface Locked {
  optionalDependencies?: Record<string, string>;
}

it('the lock file knows every platform package of the engine, or `npm ci` refuses to run', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const platforms = Object.keys(packages['node_modules/@grafeo-db/js']!.optionalDependencies!);
  expect(platforms.length).toBeGreaterThan(3);
  expect(platforms.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
});
