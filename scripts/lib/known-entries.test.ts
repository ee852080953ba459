import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { keptFile } from './fleet-folder.ts';
import { keep } from './kept-json.ts';
import { loadKnownFleet } from './known-entries.ts';
import { loadFleet, type LoadedFleet } from './load-fleet.ts';

const NOW = '2025-06-01 12:00';
const NEWS = 'content/portal/news/2025-03-02-meeting.md';

let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
});
afterEach(() => fleet.dispose());

const known = (version = '1') => loadKnownFleet(fleet.root, NOW, version);

/** Entries with the place of every field at the top of their front matter. */
const placed = ({ parsed }: LoadedFleet) =>
  parsed.entries.map(({ source, ...rest }) => ({
    ...rest,
    data: source?.data,
    places: Object.keys((source?.data ?? {}) as object).map((key) => [
      source?.keyAt([key]),
      source?.valueAt([key]),
      source?.typedAt([key]),
    ]),
    body: [source?.body, source?.bodyLine, source?.bodyOffset],
  }));

it('gives the same entries, with the same places, as when nothing was read before', async () => {
  const fresh = placed(await loadFleet(fleet.root, NOW));
  expect(placed(await known())).toEqual(fresh);
  expect(placed(await known())).toEqual(fresh);
});

it('reads an entry again that was changed, and one that has a problem', async () => {
  await known();
  await fleet.edit(NEWS, '测试市召开防汛工作会议', '测试市召开防汛会议');
  await fleet.edit('content/dept/news/2025-03-03-sluice.md', 'publisher:', 'publishedBy:');
  expect(placed(await known())).toEqual(placed(await loadFleet(fleet.root, NOW)));
});

it('takes what it stored for the same program, and reads everything again for another', async () => {
  await known('1');
  const file = keptFile(fleet.root, 'entry-texts.json');
  const { value } = JSON.parse(await readFile(file, 'utf8')) as { value: unknown };
  const altered = JSON.stringify(value).replaceAll('测试市召开防汛工作会议', '别的标题');
  await keep(file, JSON.parse(altered));
  const titles = async (version: string) =>
    (await known(version)).parsed.entries.map(({ entry }) => entry?.data.title).filter((title) => title === '别的标题');
  expect(await titles('1')).toHaveLength(1);
  expect(await titles('2')).toEqual([]);
});

it('reads everything again where somebody changed what it stored', async () => {
  await known();
  const file = keptFile(fleet.root, 'entry-texts.json');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('测试市召开防汛工作会议', '别的标题'));
  expect(placed(await known())).toEqual(placed(await loadFleet(fleet.root, NOW)));
});

it('reads a number again that JSON cannot hold', async () => {
  await fleet.edit(NEWS, 'subtype: 要闻', 'subtype: .inf');
  const dataOf = async () => (await known()).parsed.entries.find(({ file }) => file === NEWS)?.source?.data;
  expect(await dataOf()).toMatchObject({ subtype: Infinity });
  expect(await dataOf()).toMatchObject({ subtype: Infinity });
});
