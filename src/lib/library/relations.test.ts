/** Every row of the table of relations, in both directions. */
import { beforeAll, describe, expect, it } from 'vitest';
import { relationNames, type RelationName } from '../../../schemas/relations.ts';
import { fixtureEntries, type Fixtures } from '../../../tests/support/complete-entry.ts';
import { columnsOfTypes, pathOf } from '../../../tests/support/every-type.ts';
import { fleetFromText, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { pairEntries, relatedPairs, type RelatedPair } from '../../../tests/support/related-entries.ts';
import { foreignEntries } from './references.ts';
import type { Entry } from '../model/entry.ts';

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await fixtureEntries();
});

/** The declaring entry on one site, the one it names on another. */
function libraryOf(pair: RelatedPair, declared: boolean) {
  const { declaring, target } = pairEntries(pair, fixtures, declared);
  return fleetFromText({
    sites: { city: siteRecord('city', columnsOfTypes()), water: siteRecord('water', columnsOfTypes()) },
    entries: { [pathOf(pair.from, declaring)]: declaring, [pathOf(pair.to, target, 'water')]: target },
  });
}

/** Ids of the entries at both ends, and of those that make another site rebuild. */
function endsOf(pair: RelatedPair, declared: boolean) {
  const library = libraryOf(pair, declared);
  // The call is the same for every relation, whatever its types.
  const targets = library.targets as (name: RelationName, entry: Entry) => readonly Entry[];
  const referrers = library.referrers as (name: RelationName, entry: Entry) => readonly Entry[];
  const entry = (id: string) => library.entry(id) ?? expect.fail(`${id} is not in the library`);
  const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);
  return {
    targets: ids(targets(pair.relation, entry(pair.declaring))),
    referrers: ids(referrers(pair.relation, entry(pair.target))),
    rebuilt: [...ids(foreignEntries(library, 'city')), ...ids(foreignEntries(library, 'water'))],
  };
}

describe.each(relatedPairs)('$relation, from $from to $to', (pair) => {
  it('is answered from both ends, and each end is rebuilt with the other', () => {
    expect(endsOf(pair, true)).toEqual({
      targets: [pair.target],
      referrers: [pair.declaring],
      rebuilt: [pair.target, pair.declaring],
    });
  });

  it('is gone from both ends without its declaration', () => {
    expect(endsOf(pair, false)).toEqual({ targets: [], referrers: [], rebuilt: [] });
  });
});

it('covers every row of the table', () => {
  expect([...new Set(relatedPairs.map((pair) => pair.relation))]).toEqual(relationNames);
});
