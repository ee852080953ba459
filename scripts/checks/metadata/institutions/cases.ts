import { FILES, inDept, type RuleCase, type CaseFleet } from '../../testing/rule-case.ts';

/** A column of institutions below the last column of the department, and one institution in it. */
const LAST_OF_DEPT = '    ownerUnit: 办公室\n    responsible: 乙\n';

const BODIES_OF_DEPT = `${LAST_OF_DEPT}  - { id: bodies, name: 机构职能, class: overview, columnType: 机构职能, function: disclosure, types: [institution], description: 机构职能的说明。, keywords: [机构职能], ownerUnit: 办公室, responsible: 乙 }\n`;

const copyInstitution =
  (more: string) =>
  async (temp: CaseFleet): Promise<void> => {
    const text = (await temp.read(FILES.institution)).replace('portal-20250201-02', 'dept-20250201-02');
    await temp.write('content/dept/bodies/office.md', text.replace('order: 10\n', `${more}order: 10\n`));
  };

export const cases: readonly RuleCase[] = [
  {
    rule: 'staffing',
    title: 'an institution of a department without its staffing',
    changes: [inDept(LAST_OF_DEPT, BODIES_OF_DEPT)],
    prepare: copyInstitution(''),
    expect: ['metadata/staffing content/dept/bodies/office.md:12:7'],
  },
  {
    rule: 'staffing',
    title: 'nothing wrong with an institution of a department that does',
    changes: [inDept(LAST_OF_DEPT, BODIES_OF_DEPT)],
    prepare: copyInstitution('staffing: 设主任1名。\n'),
    expect: [],
  },
];
