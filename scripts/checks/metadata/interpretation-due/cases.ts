import { localPack } from '../../testing/local-pack.ts';
import { inInterpretation, inPolicy, kept, type RuleCase } from '../../testing/rule-case.ts';
import { documentOf } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'interpretation-overdue',
    title: 'an important document without interpretation',
    changes: [documentOf(2, '2025-03-10', 'important: true')],
    expect: ['18:12'],
    says: ['测试市文件之2', '2025-03-13', 'exceptions.yaml'],
  },
  kept(
    'interpretation-overdue',
    'an important document that has an interpretation',
    documentOf(2, '2025-03-02', 'important: true'),
    inInterpretation('[portal-20250301-01]', '[portal-20250301-01, portal-20250302-02]'),
  ),
  {
    rule: 'interpretation-missing',
    title: 'nothing wrong with an ordinary document without interpretation',
    changes: [documentOf(2, '2025-03-10', 'important: false')],
    expect: [],
  },
  {
    rule: 'interpretation-missing',
    title: 'an important document of today without interpretation, where both are to appear together',
    changes: [documentOf(2, '2025-06-01', 'important: true'), ...localPack('portal', 'lianyungang')],
    expect: ['18:12'],
    says: ['2025-06-01'],
  },
  {
    rule: 'interpretation-due',
    title: 'an important document of yesterday without interpretation',
    changes: [documentOf(2, '2025-05-31', 'important: true')],
    expect: ['18:12'],
    says: ['2025-06-03'],
  },
  kept(
    'interpretation-due',
    'an important document of yesterday that is a draft',
    documentOf(2, '2025-05-31', 'important: true\nstate: 草稿'),
  ),
  {
    rule: 'interpretation-not-together',
    title: 'an interpretation of the day after, where both are to appear together',
    changes: [
      documentOf(2, '2025-03-04', 'important: true'),
      inInterpretation('[portal-20250301-01]', '[portal-20250301-01, portal-20250304-02]'),
      ...localPack('portal', 'lianyungang'),
    ],
    expect: ['metadata/interpretation-not-together content/portal/explain/2025-03-05-measures.mdx:4:14'],
    says: ['2025-03-04', '2025-03-05 09:30', 'exceptions.yaml'],
  },
  {
    rule: 'interpretation-not-together',
    title: 'nothing wrong with an interpretation of the same day',
    changes: [
      documentOf(2, '2025-03-05', 'important: true'),
      inInterpretation('[portal-20250301-01]', '[portal-20250301-01, portal-20250305-02]'),
      ...localPack('portal', 'lianyungang'),
    ],
    expect: [],
  },
  {
    rule: 'interpretation-late',
    title: 'an interpretation later than three days',
    changes: [inPolicy('editor: 乙', 'editor: 乙\nimportant: true')],
    expect: ['metadata/interpretation-late content/portal/explain/2025-03-05-measures.mdx:4:14'],
    says: ['2025-03-04', '2025-03-05 09:30'],
  },
  {
    rule: 'interpretation-late',
    title: 'nothing wrong with an interpretation on the third day',
    changes: [
      documentOf(2, '2025-03-02', 'important: true'),
      inInterpretation('[portal-20250301-01]', '[portal-20250301-01, portal-20250302-02]'),
    ],
    expect: [],
  },
];
