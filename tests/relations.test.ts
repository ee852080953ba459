/** Every row of the table of relations, on the pages of a built site: one declaration shows two links. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { types, type TypeName } from '../schemas/index.ts';
import { distFolder } from '../scripts/lib/project.ts';
import { fixtureEntries, typeNames, type Fixtures, type Typed } from './support/complete-entry.ts';
import { column } from './support/fleet-from-text.ts';
import { locatedText } from './support/located-text.ts';
import { pairEntries, relatedEntry, relatedPairs, standIn, type RelatedPair } from './support/related-entries.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const NOW = '2025-06-01 12:00';
/** Entries that declare are in one part of the site, those they name in another, so that nothing else links them. */
const PARTS = ['declaring', 'named'] as const;
type Part = (typeof PARTS)[number];

let fleet: TempFleet;
let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await fixtureEntries();
  fleet = await tempFleet();
  const file = 'sites/portal/site.yaml';
  const record = parse(await fleet.read(file)) as { columns: object[] };
  const parts = PARTS.map((part) => column(part, [], { columns: typeNames.map((type) => column(type, [type])) }));
  const columns = [...record.columns, ...parts];
  await fleet.write(file, stringify({ ...record, columns }, { aliasDuplicateObjects: false }));
  await writeAll(true);
  await build();
});
afterAll(() => fleet.dispose());

const stem = (type: TypeName, data: Typed) =>
  `${types[type].dated ? `${String(data['publishedAt']).slice(0, 10)}-` : ''}${String(data['id'])}`;
const write = (part: Part, type: TypeName, data: Typed) =>
  fleet.write(`content/portal/${part}/${type}/${stem(type, data)}.md`, locatedText(data).text);

async function writeAll(declared: boolean): Promise<void> {
  const pairs = relatedPairs.map((pair) => ({ pair, ...pairEntries(pair, fixtures, declared) }));
  const everything = JSON.stringify(pairs);
  for (const type of typeNames.filter((each) => everything.includes(standIn(each))))
    await write('named', type, relatedEntry(type, fixtures, standIn(type)));
  for (const { pair, declaring, target } of pairs) {
    await write('declaring', pair.from, declaring);
    await write('named', pair.to, target);
  }
}

async function build(): Promise<void> {
  const { code, stdout, stderr } = await runInProcess(
    ...['build', '--root', fleet.root, '--today', NOW, '--site', 'portal', '--no-search'],
  );
  if (code !== 0) throw new Error(stdout + stderr);
}

const urlOf = (part: Part, type: TypeName, data: Typed) => `/${part}/${type}/${stem(type, data)}/`;
/** Addresses linked from the content of a page. */
async function linksOf(url: string): Promise<string[]> {
  const html = await readFile(path.join(distFolder(fleet.root, 'portal'), url, 'index.html'), 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...main.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
}

/** Whether each end links the other. */
async function linked(pair: RelatedPair) {
  const { declaring, target } = pairEntries(pair, fixtures, true);
  const ends = [urlOf('declaring', pair.from, declaring), urlOf('named', pair.to, target)] as const;
  const [there, back] = [await linksOf(ends[0]), await linksOf(ends[1])];
  return { there: there.includes(ends[1]), back: back.includes(ends[0]) };
}

describe('declared once, a relation is a link on both pages', () => {
  it.each(relatedPairs)('$relation, from $from to $to', async (pair) => {
    expect(await linked(pair)).toEqual({ there: true, back: true });
  });
});

describe('without the declaration, both links are gone', () => {
  beforeAll(async () => {
    await writeAll(false);
    await build();
  });
  it.each(relatedPairs)('$relation, from $from to $to', async (pair) => {
    expect(await linked(pair)).toEqual({ there: false, back: false });
  });
});
