import { expect, it } from 'vitest';
import { column, fleetFromText, policyMatter, siteRecord } from '../../tests/support/fleet-from-text.ts';
import type { ShownBranch } from '../components/CatalogueTree/branch.ts';
import { nodePages } from '../lib/routes/node-pages.ts';
import { shownBranches } from './catalogue-branches.ts';

const day = (at: number) =>
  `2025-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
const library = fleetFromText({
  sites: { city: siteRecord('city', [column('files', ['policy']), column('list', [], { presentation: 'catalogue' })]) },
  entries: Object.fromEntries(
    Array.from({ length: 250 }, (_, at) => [
      `city/files/${day(at)}-${at}.md`,
      policyMatter(`p${at}`, { publishedAt: `${day(at)} 09:00` }),
    ]),
  ),
});
const list = library.column('city', 'list')!;
const all = (branches: readonly ShownBranch[]): ShownBranch[] =>
  branches.flatMap((branch) => [branch, ...all(branch.children)]);

it('the tree shows five lines of a node however many it holds, and leads to all of them', () => {
  const normative = all(shownBranches(list, library.catalogue('city').branches)).find(({ id }) => id === 'normative');
  expect([normative?.count, normative?.items.length, normative?.url]).toEqual([250, 5, '/list/normative/']);
});

it('no page of a node has more than two hundred lines, and together they have them all', () => {
  const pages = nodePages(library, list);
  expect(pages.map(({ url, part }) => [url, part.name, part.list.items.length])).toEqual([
    ['/list/normative/', '规范性文件', 150],
    ['/list/normative/page-1/', '规范性文件（第1页）', 100],
  ]);
});
