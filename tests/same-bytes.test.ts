/** Some twenty builds of one fleet with many equal pictures, several at a time on a busy machine, give the same bytes. */
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { distFolder } from '../scripts/lib/project.ts';
import { newsText } from './support/browser-entry.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { treeDigest } from './support/tree-digest.ts';

/** The smaller site, because it is the pictures that race. */
const SITE = 'dept';
const AT_ONCE = 3;
const ROUNDS = 7;
/** Different pictures, and names each of them goes by: a short one that is met late, long ones, both spellings of JPEG. */
const PICTURES = 8;
const NAMES = ['a-photo-with-a-long-name.jpg', 'photo.jpg', 'another-photo.jpeg', 'z.jpg'];

let fleets: TempFleet[];
let pictures: Buffer[];
beforeAll(async () => {
  fleets = await Promise.all(Array.from({ length: AT_ONCE }, () => tempFleet()));
  pictures = await Promise.all(
    Array.from({ length: PICTURES }, (_, at) =>
      sharp({ create: { width: 900, height: 600, channels: 3, background: { r: at * 30, g: 90, b: 120 } } })
        .jpeg()
        .toBuffer(),
    ),
  );
  for (const fleet of fleets) await writePictures(fleet);
});
afterAll(() => Promise.all(fleets.map((fleet) => fleet.dispose())));

/** An entry for each picture under each name, which shows it as its cover and in its text. */
async function writePictures(fleet: TempFleet): Promise<void> {
  for (const [at, picture] of pictures.entries())
    for (const [order, name] of NAMES.entries()) {
      const id = `n${at}${order}`;
      const file = `${id}-${name}`;
      const fields = {
        id: `${SITE}-${id}`,
        title: `新闻${id}`,
        publishedAt: '2025-03-02 10:00',
        cover: { file, alt: '水库' },
      };
      await fleet.write(`content/${SITE}/news/${file}`, picture);
      await fleet.write(`content/${SITE}/news/2025-03-02-${id}.md`, newsText(fields, `正文。\n\n![水库](./${file})`));
    }
}

async function build(fleet: TempFleet): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await runInProcess(
    ...['build', '--root', fleet.root, '--site', SITE, '--full', '--no-search', '--today', '2025-03-20'],
  );
  if (code !== 0) throw new Error(stdout + stderr);
  return treeDigest(distFolder(fleet.root, SITE));
}

it('as often as it is built', { timeout: 3_600_000 }, async () => {
  const trees: Record<string, string>[] = [];
  for (let round = 0; round < ROUNDS; round++) trees.push(...(await Promise.all(fleets.map(build))));
  expect(trees).toHaveLength(AT_ONCE * ROUNDS);
  const [first = {}] = trees;
  const differing = trees.flatMap((tree) =>
    Object.keys({ ...first, ...tree }).filter((file) => tree[file] !== first[file]),
  );
  expect([...new Set(differing)]).toEqual([]);
  // One picture for other programs each, however many names it goes by.
  const shared = Object.keys(first).filter((file) => /\.jpe?g$/.test(file) && path.dirname(file) === '_astro');
  expect(shared).toHaveLength(PICTURES);
});
