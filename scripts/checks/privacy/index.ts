/**
 * The check `privacy`: personal data in whatever is published, in every field, text, table and file name of every type.
 * Letters are judged by the stricter `metadata/letter-personal-data`, and tables of datasets by `metadata/data-personal`.
 */
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { LocatedYaml } from '../../../src/lib/content/located-yaml.ts';
import { oncePerObject } from '../../../src/lib/content/once-per-object.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { readRecord } from '../../../src/lib/content/read-record.ts';
import { isType } from '../../../src/lib/model/entry.ts';
import { officialMobilesOf } from '../../../src/lib/privacy/exposures.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { judgeBody, judgeName, judgeTable, judgeValues } from './judge.ts';
import { privacyRules } from './rules.ts';

export const privacyCheck: SourceCheck = {
  id: 'privacy',
  label: '个人信息',
  reads: 'source',
  needsLibrary: false,
  rules: privacyRules,
  run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    const declared = officialMobiles(fleet);
    const mobilesAt = (path: string) => declared.get(siteOf(path)) ?? new Set<string>();
    const isLooked = (path: string) => sites.includes(siteOf(path));
    const bytesOf = new Map(fleet.files.entries.map(({ path, bytes }) => [path, bytes]));
    const problems: Problem[] = [];
    let seen = 0;
    for (const parsed of fleet.parsed.entries.filter(({ file }) => isLooked(file))) {
      seen += 1;
      const bytes = bytesOf.get(parsed.file);
      if (bytes && !isLetter(parsed)) problems.push(...judgeEntry(parsed, bytes, mobilesAt(parsed.file)));
    }
    for (const { path, bytes } of fleet.files.records.filter((record) => isLooked(record.path))) {
      // Records of supervision are for the editors alone.
      if (path.split('/')[2] === 'governance') continue;
      problems.push(...judgeRecord(path, bytes, mobilesAt(path)));
    }
    const ofDatasets = new Set(datasetTables(fleet));
    for (const [path, bytes] of fleet.files.tables ?? [])
      if (isLooked(path) && !ofDatasets.has(path)) problems.push(...judgeTable(path, bytes, mobilesAt(path)));
    const names = [...fleet.files.entries.map(({ path }) => path), ...fleet.files.assets.keys()];
    for (const path of names.filter(isLooked)) problems.push(...judgeName(path, mobilesAt(path)));
    return Promise.resolve({ problems, seen });
  },
};

type Mobiles = ReadonlySet<string>;

const siteOf = (path: string) => path.split('/')[1] ?? '';

/** Parsed source → file and numbers allowed there → answer. What the preview need not parse again is not searched again. */
const answers = oncePerObject((_source: LocatedYaml) => new Map<string, readonly Problem[]>());

function answerOf(source: LocatedYaml, file: string, mobiles: Mobiles, judge: () => Problem[]): readonly Problem[] {
  const known = answers(source);
  const key = [file, ...mobiles].join('\n');
  const problems = known.get(key) ?? judge();
  known.set(key, problems);
  return problems;
}

function judgeEntry({ file, source }: ParsedEntry, bytes: Uint8Array, mobiles: Mobiles): readonly Problem[] {
  if (!source) return [];
  return answerOf(source, file, mobiles, () => [
    ...judgeValues(file, bytes, mobiles, source),
    ...judgeBody(file, source, mobiles),
  ]);
}

function judgeRecord(file: string, bytes: Uint8Array, mobiles: Mobiles): readonly Problem[] {
  const { yaml } = readRecord(bytes);
  return yaml ? answerOf(yaml, file, mobiles, () => judgeValues(file, bytes, mobiles)) : [];
}

const isLetter = ({ entry }: ParsedEntry) => entry !== undefined && isType(entry, 'letter');

function officialMobiles({ parsed }: LoadedFleet): Map<string, ReadonlySet<string>> {
  return new Map(parsed.sites.map(({ id, record }) => [id, officialMobilesOf(record)]));
}

const datasetTables = ({ parsed }: LoadedFleet): string[] =>
  parsed.entries.flatMap(({ entry, file }) =>
    entry && isType(entry, 'dataset') ? [`${file.slice(0, file.lastIndexOf('/'))}/${entry.data.dataFile}`] : [],
  );
