import { describe, expect, it } from 'vitest';
import { drawSample } from './sample.ts';

const items = Array.from({ length: 100 }, (_, at) => `item-${at}`);
const draw = (population: readonly string[], share: number, seed: string) =>
  drawSample(population, share, seed, (id) => id);

describe('a sample', () => {
  it('is the same for the same seed, whatever the order of the population', () => {
    const sample = draw(items, 0.3, '2026-q4');
    expect(new Set(draw(items.toReversed(), 0.3, '2026-q4'))).toEqual(new Set(sample));
  });
  it('is another one for another seed', () => {
    expect(draw(items, 0.3, '2026-q4')).not.toEqual(draw(items, 0.3, '2027-q1'));
  });
  it.each([
    [10, 0.3, 3],
    [11, 0.3, 4],
    [1, 0.3, 1],
    [7, 1, 7],
    [0, 0.3, 0],
  ])('of %i with a share of %f has %i items: never less than the share', (size, share, expected) => {
    expect(draw(items.slice(0, size), share, 'a')).toHaveLength(expected);
  });
  it('keeps most of its items when the population grows', () => {
    const before = new Set(draw(items.slice(0, 90), 0.3, 'a'));
    const after = draw(items, 0.3, 'a').filter((id) => before.has(id));
    expect(after.length).toBeGreaterThan(20);
  });
});
