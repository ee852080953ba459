/** Bodies below all limits that are nothing but one sign: no pattern of ours may take the square of their length. */
import { expect, it } from 'vitest';
import { splitSource } from '../../../src/lib/content/front-matter.ts';
import { exposuresInMarkdown } from '../../../src/lib/privacy/exposures.ts';
import { folderOnDisk } from '../../lib/fleet-folder.ts';
import { findInBody } from './index.ts';
import type { LinkIndex } from './link-index.ts';
import { parseBody } from './parse-body.ts';

const NO_LINKS: LinkIndex = {
  assets: new Map(),
  entryByFile: () => undefined,
  stateOf: () => 'absent',
  hostOf: () => '',
};

async function found(text: string): Promise<{ lines: number[]; exposed: number[] }> {
  const source = splitSource(`---\nid: a\n---\n\n${text}\n`);
  const body = parseBody({ site: 'a', file: 'content/a/b.md', source });
  if ('rule' in body) throw new Error(`${body.rule} ${body.value}`);
  const problems = await findInBody({ body, folder: folderOnDisk('/nowhere'), index: NO_LINKS });
  const exposed = exposuresInMarkdown(source.body, new Set());
  return { lines: [...new Set(problems.map(({ line }) => line))], exposed: exposed.map(({ start }) => start) };
}

it.each(['[', '![', '[a](', '<a', '\\', ' ', '\t', '　', '（', '"'])(
  'finds its way through a line of 90,000 characters: %j',
  async (sign) => {
    expect((await found(sign.repeat(90_000 / sign.length))).exposed).toEqual([]);
  },
);

it('reports each of thousands of tags that are not closed in its paragraph', async () => {
  const { lines } = await found('<blink>甲\n\n'.repeat(20_000));
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([20_000, 5, 40_003]);
});

it('reports each of thousands of telephone numbers once', async () => {
  const { exposed } = await found('电话13800001234\n\n'.repeat(30_000));
  expect([exposed.length, exposed[0], exposed.at(-1)]).toEqual([30_000, 3, 29_999 * 15 + 3]);
});
