import { expect, it } from 'vitest';
import * as library from '../../src/index.js';

it('the library exports what the README names, and nothing by accident', () => {
  expect(Object.keys(library).sort()).toEqual([
    'ReadError',
    'StoreError',
    'engineConfig',
    'ingestPlan',
    'inspectPlan',
    'openAsker',
    'openServer',
    'openStore',
    'readPlan',
  ]);
});
