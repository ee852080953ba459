/** Personal data in every field, text, table and file name that is published. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { oncePerObject } from '../../../src/lib/content/once-per-object.ts';
import { isType } from '../../../src/lib/model/entry.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { officialMobilesOf } from '../../../src/lib/privacy/exposures.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { SourceContext } from '../check.ts';
import { reporter } from '../rules/reporter.ts';
import { defineSubject } from '../rules/subject.ts';
import { exposuresInBody, exposuresInName, exposuresInTable, exposuresInValues, type Found } from './places.ts';
import { RULE_OF_KIND, rules } from './rules.ts';

const report = reporter('privacy', rules);

type Mobiles = ReadonlySet<string>;

export const personalData = defineSubject({ rules, find: findPersonalData });

function findPersonalData({ fleet, sites, isJudged }: SourceContext): Problem[] {
  const declared = officialMobiles(fleet);
  const isLooked = (path: string) => sites.includes(siteOf(path)) && isJudged(path);
  const problems: Problem[] = [];
  const look = (file: string, exposuresIn: (mobiles: Mobiles) => readonly Found[]) => {
    if (!isLooked(file)) return;
    for (const { kind, shown, at } of exposuresIn(declared.get(siteOf(file)) ?? new Set()))
      problems.push(report(RULE_OF_KIND[kind], { site: siteOf(file), file, ...at }, { value: shown }));
  };

  const bytesOf = new Map(fleet.files.entries.map(({ path, bytes }) => [path, bytes]));
  for (const parsed of fleet.parsed.entries) {
    const { file, source } = parsed;
    const bytes = bytesOf.get(file);
    if (!bytes || !source || isLetter(parsed)) continue;
    const search = (mobiles: Mobiles) => [
      ...exposuresInValues(bytes, mobiles, source),
      ...exposuresInBody(source, mobiles),
    ];
    look(file, (mobiles) => remembered(source, mobiles, search));
  }
  // Records of supervision are not published.
  for (const { path, bytes } of fleet.files.records.filter((record) => record.path.split('/')[2] !== 'governance'))
    look(path, (mobiles) => remembered(bytes, mobiles, () => exposuresInValues(bytes, mobiles)));
  const ofDatasets = new Set(datasetTables(fleet));
  for (const [path, bytes] of fleet.files.tables ?? [])
    if (!ofDatasets.has(path)) look(path, (mobiles) => exposuresInTable(bytes, mobiles));
  for (const path of [...fleet.files.entries.map((entry) => entry.path), ...fleet.files.assets.keys()])
    look(path, (mobiles) => exposuresInName(path, mobiles));
  return problems;
}

/**
 * Cache of what was found in a text, by the numbers its site allows: the preview does not search unchanged texts again.
 */
const answers = oncePerObject((_text: object) => new Map<string, readonly Found[]>());

function remembered(text: object, mobiles: Mobiles, search: (mobiles: Mobiles) => Found[]): readonly Found[] {
  const known = answers(text);
  const key = [...mobiles].join('\n');
  const found = known.get(key) ?? search(mobiles);
  known.set(key, found);
  return found;
}

const siteOf = (path: string) => path.split('/')[1] ?? '';

const isLetter = ({ entry }: ParsedEntry) => entry !== undefined && isType(entry, 'letter');

function officialMobiles({ parsed }: LoadedFleet): Map<string, ReadonlySet<string>> {
  return new Map(parsed.sites.map(({ id, record }) => [id, officialMobilesOf(record)]));
}

const datasetTables = ({ parsed }: LoadedFleet): string[] =>
  parsed.entries.flatMap(({ entry, file }) =>
    entry && isType(entry, 'dataset') ? [`${file.slice(0, file.lastIndexOf('/'))}/${entry.data.dataFile}`] : [],
  );
