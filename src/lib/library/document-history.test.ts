import { describe, expect, it } from 'vitest';
import { column, fleetFromText, policyMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import type { Entry } from '../model/entry.ts';

const sites = { city: siteRecord('city', [column('docs', ['policy'])]) };

interface Written {
  title?: string;
  issuedOn: string;
  validity?: object;
  replaces?: string[];
}

/** Builds a library of the documents and prints their histories, one line a step. */
function written(documents: Record<string, Written>, now = '2026-06-01 12:00') {
  const entries = Object.entries(documents).map(([id, { title = `示例办法${id}`, ...more }]) => [
    `city/docs/2026-01-01-${id}.md`,
    policyMatter(id, { title, ...more }),
  ]);
  const library = fleetFromText({ sites, entries: Object.fromEntries(entries) as Record<string, object> }, now);
  const document = (id: string) => library.entry(id) as Entry<'policy'>;
  return {
    status: (id: string) => library.documentStatus(document(id)).name,
    histories: (id: string) =>
      library
        .documentHistories(document(id))
        .map(({ steps, end }) => [
          ...steps.map(
            ({ document: { id: step }, on, change, status, current }) =>
              `${on} ${step} ${change ?? 'first'} ${status.name}${current ? ' current' : ''}`,
          ),
          ...(end ? [`${end.on} ${end.how}`] : []),
        ]),
  };
}

const CHAIN = {
  p1: { issuedOn: '2020-01-01' },
  p2: { issuedOn: '2022-01-01', title: '关于修改《示例办法p1》的决定', validity: { amends: ['p1'] } },
  p3: { issuedOn: '2025-01-01', validity: { effectiveOn: '2025-03-01', repeals: ['p1', 'p2'] } },
  p4: { issuedOn: '2026-01-01', title: '关于修改《示例办法p3》的决定', validity: { amends: ['p3'] } },
};

describe('the history of a document', () => {
  it.each(Object.keys(CHAIN))('is the same on every document of the chain: %s', (id) => {
    expect(written(CHAIN).histories(id)).toEqual([
      [
        '2020-01-01 p1 first repealed',
        '2022-01-01 p2 amends repealed',
        '2025-03-01 p3 repeals amended current',
        '2026-01-01 p4 amends valid',
      ],
    ]);
  });

  it('is empty where nothing ever changed', () => {
    expect(written({ p1: { issuedOn: '2020-01-01' } }).histories('p1')).toEqual([]);
  });

  it('marks the amended text, not the decision that amended it', () => {
    const two = { p1: CHAIN.p1, p2: CHAIN.p2 };
    expect(written(two).histories('p2')).toEqual([
      ['2020-01-01 p1 first amended current', '2022-01-01 p2 amends valid'],
    ]);
  });

  it('marks no version where a decision ended the text', () => {
    const ended = {
      p1: CHAIN.p1,
      p2: { issuedOn: '2023-01-01', title: '关于宣布失效一批文件的通知', validity: { repeals: ['p1'] } },
    };
    expect(written(ended).histories('p1')).toEqual([['2020-01-01 p1 first repealed', '2023-01-01 p2 repeals valid']]);
  });

  it('takes a text issued anew for a version, whatever its year of revision is called', () => {
    const anew = {
      p1: CHAIN.p1,
      p2: { issuedOn: '2025-01-01', title: '关于印发示例预案（2025年修订）的通知', validity: { repeals: ['p1'] } },
    };
    expect(written(anew).histories('p1')[0]?.at(-1)).toBe('2025-01-01 p2 repeals valid current');
  });

  it('follows a document that takes the place of another without repealing it', () => {
    expect(written({ p1: CHAIN.p1, p2: { issuedOn: '2024-01-01', replaces: ['p1'] } }).histories('p1')).toEqual([
      ['2020-01-01 p1 first valid', '2024-01-01 p2 replaces valid current'],
    ]);
  });

  it('ends with the last day of validity, or with the day it was repealed without a document', () => {
    const expired = { ...CHAIN.p1, validity: { expiresOn: '2025-12-31' } };
    expect(written({ p1: expired, p2: CHAIN.p2 }).histories('p2')[0]?.at(-1)).toBe('2025-12-31 expired');
    const repealed = { ...CHAIN.p1, validity: { repealedOn: '2025-05-01' } };
    expect(written({ p1: repealed, p2: CHAIN.p2 }).histories('p1')[0]?.at(-1)).toBe('2025-05-01 repealed');
  });
});

describe('a decision that acts on several documents', () => {
  const several = {
    p1: { issuedOn: '2020-01-01' },
    p2: { issuedOn: '2021-01-01' },
    p9: {
      issuedOn: '2026-01-01',
      title: '关于修改和废止部分规范性文件的决定',
      validity: { amends: ['p1'], repeals: ['p2'] },
    },
  };
  it('has a history for each of them', () => {
    expect(written(several).histories('p9')).toEqual([
      ['2020-01-01 p1 first amended current', '2026-01-01 p9 amends valid'],
      ['2021-01-01 p2 first repealed', '2026-01-01 p9 repeals valid'],
    ]);
  });
  it('does not bring the others into the history of one', () => {
    expect(written(several).histories('p2')).toEqual([['2021-01-01 p2 first repealed', '2026-01-01 p9 repeals valid']]);
  });
});

it('documents that change each other in a circle still have a history each', () => {
  const circle = {
    p1: { issuedOn: '2020-01-01', validity: { repeals: ['p2'] } },
    p2: { issuedOn: '2021-01-01', validity: { repeals: ['p1'] } },
  };
  for (const id of ['p1', 'p2']) expect(written(circle).histories(id)).toHaveLength(1);
});

describe('the status of a document changes at midnight', () => {
  const documents = {
    p1: { issuedOn: '2020-01-01', validity: { effectiveOn: '2026-03-01', expiresOn: '2026-05-31' } },
    p2: { issuedOn: '2020-01-01' },
    p3: { issuedOn: '2026-01-01', validity: { effectiveOn: '2026-05-01', amends: ['p2'] } },
    p4: { issuedOn: '2026-01-02', validity: { effectiveOn: '2026-06-01', repeals: ['p2'] } },
    p5: { issuedOn: '2020-01-01', validity: { repealedOn: '2026-04-01' } },
  };
  it.each([
    ['p1', '2026-02-28 23:59', 'pending'],
    ['p1', '2026-03-01 00:00', 'valid'],
    ['p1', '2026-05-31 23:59', 'valid'],
    ['p1', '2026-06-01 00:00', 'expired'],
    ['p2', '2026-04-30 23:59', 'valid'],
    ['p2', '2026-05-01 00:00', 'amended'],
    ['p2', '2026-05-31 23:59', 'amended'],
    ['p2', '2026-06-01 00:00', 'repealed'],
    ['p5', '2026-03-31 23:59', 'valid'],
    ['p5', '2026-04-01 00:00', 'repealed'],
  ])('%s at %s is %s', (id, now, status) => {
    expect(written(documents, now).status(id)).toBe(status);
  });
});
