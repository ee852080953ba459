import { describe, expect, it } from 'vitest';
import { sourceChecks } from '../registry.ts';
import { expectedPlaces, placeOfFinding, type RuleCase } from '../testing/rule-case.ts';
import { changedFindingsOf } from '../testing/run-case.ts';

const cases = import.meta.glob<readonly RuleCase[]>('../*/**/cases.ts', { eager: true, import: 'cases' });
const checkOf = (file: string) => file.split('/')[1] ?? '';
const ofSources = Object.entries(cases).filter(([file]) => sourceChecks.some(({ id }) => id === checkOf(file)));

/** Findings are compared within the check, as the cases of some checks inevitably break rules of others. */
const ownOf = (check: string, places: readonly string[]) => places.filter((place) => place.startsWith(`${check}/`));

// In the fixture nothing is found, so everything that is found after a change follows from it.
describe('a check of a change finds everything that the change brings about', () => {
  it.each(ofSources)('in every case of %s', async (file, list) => {
    const check = checkOf(file);
    for (const each of list) {
      const found = await changedFindingsOf(each);
      if (found === null) continue;
      expect(ownOf(check, found.map(placeOfFinding)), each.title).toEqual(ownOf(check, expectedPlaces(check, each)));
    }
  });
});
