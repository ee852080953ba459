/** Puts hostile values into every text of every entry and record of a fleet, as far as it is still published. */
import path from 'node:path';
import { stringify } from 'yaml';
import { siteSchema } from '../../schemas/site.ts';
import { types } from '../../schemas/index.ts';
import { checkSources } from '../../scripts/checks/run.ts';
import { loadFleet } from '../../scripts/lib/load-fleet.ts';
import { valueOf, type FieldPath } from '../../scripts/checks/rules/places.ts';
import { HOSTILE } from './hostile-values.ts';
import type { TempFleet } from './temp-fleet.ts';

export interface HostileField {
  file: string;
  /** Type of the entry and its field, lists without their numbers: `news.source.name`. */
  name: string;
  path: FieldPath;
  /** What it held at first. */
  before: string;
  /** What it holds now. */
  value: string;
  /** `schema` where the field takes no such value, else the rule that reported it; absent where it is published. */
  refusedBy?: string;
}

/** All values, the shortest first. */
const VALUES = Object.values(HOSTILE)
  .flat()
  .sort((a, b) => a.length - b.length);
/** How many values are tried in one field: several where the text may be long, else one. */
const BUNCHES = [12, 4, 1] as const;

interface Source {
  file: string;
  type: string;
  accepts(data: unknown): boolean;
  data: Record<string, unknown>;
  /** What follows the data in the file; undefined where the file is data alone. */
  body?: string;
}

/**
 * @param now moment the fleet is checked at.
 * @returns every text field there is; those with `refusedBy` are back at their first value.
 */
export async function makeHostile(fleet: TempFleet, now: string, sites: readonly string[]): Promise<HostileField[]> {
  const sources = await readSources(fleet, now, sites);
  const fields: HostileField[] = [];
  let turn = 0;
  for (const source of sources) {
    const original = structuredClone(source.data);
    for (const place of textPaths(original)) {
      const name = [source.type, ...place.filter((step) => typeof step === 'string')].join('.');
      const typed = String(valueOf(original, place));
      const tried = BUNCHES.flatMap((count) =>
        [0, 1, 2].map((more) => `${typed}${valuesFrom(turn + more, count).join('')}`),
      );
      const value = tried.find((text) => {
        set(source.data, place, text);
        return source.accepts(source.data);
      });
      turn++;
      fields.push({
        file: source.file,
        name,
        path: place,
        before: typed,
        value: value ?? typed,
        ...(value ? {} : { refusedBy: 'schema' }),
      });
      if (value === undefined) set(source.data, place, typed);
    }
    await write(fleet, source);
  }
  await withdrawRefused(fleet, now, sites, sources, fields);
  return fields;
}

const valuesFrom = (start: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => VALUES[(start * 7 + at) % VALUES.length] ?? '');

async function readSources(fleet: TempFleet, now: string, sites: readonly string[]): Promise<Source[]> {
  const { parsed } = await loadFleet(fleet.root, now);
  const records = sites.map((site): Source => {
    const file = `sites/${site}/site.yaml`;
    const data = parsed.records.get(file)?.data as Record<string, unknown>;
    return { file, type: 'site', data, accepts: (value) => siteSchema.safeParse(value).success };
  });
  const entries = parsed.entries.flatMap(({ file, site, source, entry }): Source[] => {
    if (!entry || !source || !sites.includes(site)) return [];
    const data = source.data as Record<string, unknown>;
    const accepts = (value: unknown) => {
      const { type: _type, ...own } = value as Record<string, unknown>;
      return types[entry.type].schema.safeParse(own).success;
    };
    return [{ file, type: entry.type, data, accepts, body: source.body }];
  });
  return [...records, ...entries];
}

/** Paths of all texts in data. */
function textPaths(node: unknown, place: FieldPath = []): FieldPath[] {
  if (typeof node === 'string') return [place];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    textPaths(value, [...place, Array.isArray(node) ? Number(key) : key]),
  );
}

function set(data: unknown, place: FieldPath, value: string): void {
  const parent = valueOf(data, place.slice(0, -1)) as Record<string | number, unknown>;
  parent[place.at(-1) ?? ''] = value;
}

async function write(fleet: TempFleet, { file, data, body }: Source): Promise<void> {
  const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  await fleet.write(file, body === undefined ? yaml : `---\n${yaml}---\n${body.startsWith('\n') ? '' : '\n'}${body}`);
}

/** Checks the fleet and gives back what a finding points at, until nothing stops its build. */
async function withdrawRefused(
  fleet: TempFleet,
  now: string,
  sites: readonly string[],
  sources: readonly Source[],
  fields: HostileField[],
): Promise<void> {
  for (let round = 0; round < 12; round++) {
    const loaded = await loadFleet(fleet.root, now);
    const errors = (await checkSources(loaded, sites)).filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return;
    for (const { file, line, rule } of errors) {
      const source = sources.find((each) => each.file === file) ?? sources.find((each) => names(each, file));
      if (!source) continue;
      const own = fields.filter((field) => field.file === source.file && field.refusedBy === undefined);
      const parsed = loaded.parsed.entries.find((entry) => entry.file === file);
      const yaml = parsed?.source ?? loaded.parsed.records.get(file);
      const hit = own.filter((field) => yaml?.valueAt(field.path).line === line);
      // A finding elsewhere, such as a missing partner, rests on something in this file; where nothing of it is left, on
      // something in an entry that it names.
      const text = JSON.stringify(source.data);
      const partners = sources.filter(({ data }) => typeof data['id'] === 'string' && text.includes(`"${data['id']}"`));
      const named = fields.filter(
        (field) => field.refusedBy === undefined && partners.some((each) => each.file === field.file),
      );
      for (const field of [hit, own, named].find((list) => list.length > 0) ?? []) {
        const holder = sources.find((each) => each.file === field.file) ?? source;
        field.refusedBy = rule;
        field.value = field.before;
        set(holder.data, field.path, field.value);
        await write(fleet, holder);
      }
    }
  }
  throw new Error('The hostile fleet still has errors after twelve rounds');
}

/** True when the entry says that the file beside it belongs to it. */
const names = ({ file, data }: Source, other: string): boolean =>
  path.dirname(file) === path.dirname(other) && JSON.stringify(data).includes(path.basename(other));
