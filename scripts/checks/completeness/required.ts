/**
 * A required list, and how a site shows that it has an item. What is returned as evidence can be taken away, by which
 * the test of this check proves that nothing required can be missing unnoticed.
 */
import { REQUIRED_ITEMS, type RequiredItem, type RequiredList } from '../../../schemas/completeness.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { FieldPath } from '../rules/places.ts';
import type { CompletenessSite } from './site-input.ts';

/** What shows that a site has something: an entry, or a value in its record. */
export type Evidence = { entry: Entry } | { record: FieldPath };

export type FindEvidence<L extends RequiredList> = (
  site: CompletenessSite,
  item: RequiredItem<L>,
) => readonly Evidence[];

/** Items of a list that the packs require of a site, each once. */
export const requiredItems = <L extends RequiredList>(
  { rules, audiences }: Pick<CompletenessSite, 'rules' | 'audiences'>,
  list: L,
): RequiredItem<L>[] => [
  ...(new Set(
    audiences.flatMap((audience) => (rules.completeness?.[audience]?.[list] ?? []).map(({ item }) => item)),
  ) as Set<RequiredItem<L>>),
];

/** A problem for each required item of which there is no evidence. */
export const findMissing = <L extends RequiredList>(
  sites: readonly CompletenessSite[],
  list: L,
  evidence: FindEvidence<L>,
  problem: (site: CompletenessSite, item: RequiredItem<L>, label: string) => Problem,
): Problem[] =>
  sites.flatMap((site) =>
    requiredItems(site, list)
      .filter((item) => evidence(site, item).length === 0)
      .map((item) => problem(site, item, (REQUIRED_ITEMS[list] as Readonly<Record<string, string>>)[item] ?? item)),
  );

/** Columns as evidence. */
export const columnsAs = (
  { columns }: CompletenessSite,
  matches: (column: CompletenessSite['columns'][number]) => boolean,
): Evidence[] => columns.filter(matches).map(({ path }) => ({ record: path }));

/** A value of the record as evidence, where it is set. */
export const setIn = (value: unknown, record: FieldPath): Evidence[] => (value === undefined ? [] : [{ record }]);
