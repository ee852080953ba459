import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { TypeName } from '../../schemas/index.ts';
import { tempFleet } from '../../tests/support/temp-fleet.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { draftEntry } from './draft.ts';

const NOW = '2025-06-01 12:00';

/** Front matter of a draft for the column `open`, after a change to its record. */
async function draft(type: TypeName, from = '', to = '') {
  const temp = await tempFleet();
  try {
    if (from !== '') await temp.edit('sites/portal/site.yaml', from, to);
    const fleet = await loadFleet(temp.root, NOW);
    const site = fleet.parsed.sites.find(({ id }) => id === 'portal');
    const column = site?.columns.find(({ path }) => path === 'open');
    if (!site || !column) throw new Error('The minimal fleet has no column "open"');
    const { text, problems } = draftEntry(fleet, site, column, type, {
      title: '公示',
      time: NOW,
      editor: '乙',
      fields: {},
    });
    return { problems, data: parse(text.split('---')[1] ?? '') as Record<string, unknown> };
  } finally {
    await temp.dispose();
  }
}

describe('the draft of a disclosure item', () => {
  it('has the next index number of the fleet, and is answered for by the owner of its column', async () => {
    const { data, problems } = await draft('disclosure');
    expect(problems).toEqual([]);
    expect(data).toMatchObject({
      indexNumber: expect.stringMatching(/^CS0000001\/2025-000(?:5[3-9]|[6-9]\d)$/) as unknown,
      responsibleUnit: '办公室',
      catalogueNode: '其他应当公开的信息',
    });
  });
  it('is under the class its column answers for', async () => {
    const { data } = await draft(
      'disclosure',
      'keywords: [主动公开]',
      'keywords: [主动公开]\n    topicGroups: [信息公开制度]',
    );
    expect(data['catalogueNode']).toBe('信息公开制度');
  });
});

it('the draft of a document names who issued it and when, other types do not', async () => {
  expect((await draft('policy')).data).toMatchObject({ issuer: '测试市人民政府', issuedOn: '2025-06-01' });
  expect((await draft('disclosure')).data).not.toHaveProperty('issuer');
});
