import { describe, expect, it } from 'vitest';
import { expectedMemory, parseMemory, sitesAtOnce } from './memory-budget.ts';

const GIB = 1024 ** 3;

describe('the memory budget', () => {
  it('lets as many sites build as fit, never more than processors', () => {
    expect(sitesAtOnce([100, 100, 100], 8 * GIB, 2)).toBe(2);
    expect(sitesAtOnce([100, 100, 100], 8 * GIB, 4)).toBe(3);
  });
  it('builds one at a time when the largest two do not fit together', () => {
    expect(sitesAtOnce([10_000, 10_000], 6 * GIB, 2)).toBe(1);
    expect(sitesAtOnce([10_000, 10_000], 10 * GIB, 2)).toBe(2);
  });
  it('always builds one, however small the budget', () => {
    expect(sitesAtOnce([10_000], 1, 2)).toBe(1);
  });
  it('never expects more than the ceilings the two processes are held to', () => {
    expect(expectedMemory(1_000_000)).toBe(4500 * 1024 * 1024);
  });
  it('reads sizes as people write them', () => {
    expect(parseMemory('4G')).toBe(4 * GIB);
    expect(parseMemory('800 MB')).toBe(800 * 1024 ** 2);
    expect(parseMemory('lots')).toBeNull();
  });
});
