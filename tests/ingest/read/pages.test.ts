import { describe, expect, it } from 'vitest';
import { pageAt } from '../../../graph/model.js';

describe('the page of an offset', () => {
  it.each([
    ['the first character', [0, 10, 25], 0, 1],
    ['the last of a page', [0, 10, 25], 9, 1],
    ['the first of a page', [0, 10, 25], 10, 2],
    ['the last page', [0, 10, 25], 900, 3],
    ['a page without text ends where it begins', [0, 10, 10, 25], 12, 3],
    ['no pages', undefined, 5, undefined],
    ['an empty list', [], 5, undefined],
  ])('%s', (_, pages, offset, page) => {
    expect(pageAt(pages, offset)).toBe(page);
  });
});
