import { inPolicy, type RuleCase } from '../../testing/rule-case.ts';
import { documentOf } from '../fixture-edits.ts';

const VALIDITY = "validity: { effectiveOn: '2025-03-01', expiresOn: '2030-02-28' }";

export const cases: readonly RuleCase[] = [
  {
    rule: 'validity-dates',
    title: 'a normative document without dates',
    changes: [inPolicy(`${VALIDITY}\n`, '')],
    expect: ['17:10'],
    says: ['施行日期和有效期至', 'validity.expiresOn'],
  },
  {
    rule: 'validity-dates',
    title: 'a normative document without end',
    changes: [inPolicy(", expiresOn: '2030-02-28'", '')],
    expect: ['17:10'],
    says: ['validity.expiresOn'],
  },
  {
    rule: 'validity-dates',
    title: 'nothing wrong with a letter without dates',
    changes: [inPolicy(`${VALIDITY}\n`, ''), inPolicy('docKind: 规范性文件', 'docKind: 政府文件')],
    expect: [],
  },
  {
    rule: 'document-expiring',
    title: 'a document that ends in a month',
    changes: [inPolicy('2030-02-28', '2025-07-01')],
    expect: ['20:51'],
    says: ['2025-07-01', '30 天'],
  },
  {
    rule: 'document-expiring',
    title: 'a document on the first day of the reminder, 90 days ahead',
    changes: [inPolicy('2030-02-28', '2025-08-30')],
    expect: ['20:51'],
    says: ['90 天'],
  },
  {
    rule: 'document-expiring',
    title: 'no reminder yet of a document that ends in 91 days',
    changes: [inPolicy('2030-02-28', '2025-08-31')],
    expect: [],
  },
  {
    rule: 'document-expiring',
    title: 'no reminder any more of one that has ended',
    changes: [inPolicy('2030-02-28', '2025-05-31')],
    expect: [],
  },
  {
    rule: 'document-circle',
    title: 'two documents that repeal each other, at the one that is the wrong way round',
    changes: [
      inPolicy("expiresOn: '2030-02-28'", "expiresOn: '2030-02-28', repeals: [portal-20250310-02]"),
      documentOf(2, '2025-03-10', 'validity: { repeals: [portal-20250301-01] }'),
    ],
    expect: ['20:75'],
    says: ['废止', '测试市文件之2'],
  },
  {
    rule: 'document-circle',
    title: 'a circle of three',
    changes: [
      documentOf(2, '2025-03-10', 'validity: { amends: [portal-20250312-03] }'),
      documentOf(3, '2025-03-12', 'validity: { repeals: [portal-20250314-04] }'),
      documentOf(4, '2025-03-14', 'replaces: [portal-20250310-02]'),
    ],
    expect: ['18:22', 'metadata/document-circle content/portal/files/2025-03-12-more.md:18:23'],
  },
  {
    rule: 'document-circle',
    title: 'nothing wrong with a chain of changes',
    changes: [
      documentOf(2, '2025-03-10', 'validity: { amends: [portal-20250301-01] }'),
      documentOf(3, '2025-03-12', 'validity: { repeals: [portal-20250301-01, portal-20250310-02] }'),
    ],
    expect: [],
  },
];
