import { FILES, inNews, type RuleCase, type CaseFleet } from '../../testing/rule-case.ts';
import { inFee } from '../fixture-edits.ts';

/** A second document that differs from the first in the ends of the numbers given. */
const copyPolicy =
  (numbers: { id: string; indexNumber?: string; documentNumber?: string }) =>
  async (temp: CaseFleet): Promise<void> => {
    const text = (await temp.read(FILES.policy))
      .replace('portal-20250301-01', `portal-20250301-${numbers.id}`)
      .replace('2025-00001', `2025-${numbers.indexNumber ?? '00001'}`)
      .replace('〕1号', `〕${numbers.documentNumber ?? '1'}号`);
    await temp.write(FILES.policy.replace('measures', 'other'), text);
  };

const SERVICE_COPY = 'content/portal/guides/water-right.md';

/** One more guide, the same but for its id and what is given. */
const copyService =
  (...changes: readonly [from: string, to: string][]) =>
  async (temp: CaseFleet): Promise<void> => {
    const text = (await temp.read(FILES.service)).replace('portal-20250110-11', 'portal-20250110-12');
    await temp.write(
      SERVICE_COPY,
      changes.reduce((changed, [from, to]) => changed.replace(from, to), text),
    );
  };

export const cases: readonly RuleCase[] = [
  {
    rule: 'id-duplicate',
    title: 'an id used twice',
    changes: [inNews('id: portal-20250302-01', 'id: dept-20250303-01')],
    expect: ['2:5'],
    says: [FILES.deptNews],
  },
  {
    rule: 'index-number-duplicate',
    title: 'an index number used twice',
    changes: [],
    prepare: copyPolicy({ id: '02', documentNumber: '2' }),
    expect: ['metadata/index-number-duplicate content/portal/files/2025-03-01-other.md:12:14'],
  },
  {
    rule: 'document-number-duplicate',
    title: 'a document number used twice',
    changes: [],
    prepare: copyPolicy({ id: '02', indexNumber: '00002' }),
    expect: ['metadata/document-number-duplicate content/portal/files/2025-03-01-other.md:13:17'],
  },
  {
    rule: 'document-number-duplicate',
    title: 'nothing wrong with two documents under two numbers',
    changes: [],
    prepare: copyPolicy({ id: '02', indexNumber: '00002', documentNumber: '2' }),
    expect: [],
  },
  {
    rule: 'item-code-duplicate',
    title: 'an item code used twice',
    changes: [],
    prepare: copyService(['itemName: 取水许可', 'itemName: 取水许可（延续）']),
    expect: [`metadata/item-code-duplicate ${SERVICE_COPY}:13:11`],
  },
  {
    rule: 'item-code-duplicate',
    title: 'nothing wrong with two items under two codes and two names',
    changes: [],
    prepare: copyService(['itemName: 取水许可', 'itemName: 取水许可（延续）'], ['CS-SW-0001', 'CS-SW-0002']),
    expect: [],
  },
  {
    rule: 'item-name-duplicate',
    title: 'an item name used twice in a site',
    changes: [],
    prepare: copyService(['CS-SW-0001', 'CS-SW-0002']),
    expect: [`metadata/item-name-duplicate ${SERVICE_COPY}:12:11`],
  },
  {
    rule: 'item-name-duplicate',
    title: 'nothing wrong with two items under two names',
    changes: [],
    prepare: copyService(['CS-SW-0001', 'CS-SW-0002'], ['itemName: 取水许可', 'itemName: 取水许可（变更）']),
    expect: [],
  },
  {
    rule: 'index-number-duplicate',
    title: 'an item with the index number of a document',
    changes: [inFee('indexNumber: CS0000001/2025-00051', 'indexNumber: CS0000001/2025-00001')],
    expect: ['13:14'],
  },
];
