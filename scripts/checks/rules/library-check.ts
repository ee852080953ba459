import type { Library } from '../../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { SourceCheck } from '../check.ts';
import { findAll, rulesOf, type Subject } from './subject.ts';

interface LibraryCheck<Input> {
  id: string;
  /** Chinese name. */
  label: string;
  subjects: readonly Subject<Input>[];
  /** @returns what the subjects look at, and how much of the sites that is. */
  look(fleet: LoadedFleet, library: Library, sites: readonly string[]): { input: Input; seen: number };
}

/** A check of sources that asks the library; without a usable registry there is none, and nothing is looked at. */
export const libraryCheck = <Input>({ id, label, subjects, look }: LibraryCheck<Input>): SourceCheck => ({
  id,
  label,
  reads: 'source',
  needsLibrary: true,
  rules: rulesOf(subjects),
  async run({ fleet, sites }) {
    if (!fleet.library) return { problems: [], seen: 0 };
    const { input, seen } = look(fleet, fleet.library, sites);
    return { problems: await findAll(subjects, input), seen };
  },
});

/** How many of the sites there are. */
export const sitesSeen = ({ parsed }: LoadedFleet, sites: readonly string[]): number =>
  parsed.sites.filter(({ id }) => sites.includes(id)).length;

/** How many entries the sites have, and how many of them there are. */
export const entriesAndSitesSeen = (fleet: LoadedFleet, sites: readonly string[]): number =>
  fleet.parsed.entries.filter(({ site }) => sites.includes(site)).length + sitesSeen(fleet, sites);
