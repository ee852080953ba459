import { FILES, inDept, type CaseFleet, type RuleCase } from '../../testing/rule-case.ts';

const COPY = 'content/dept/documents/2025-03-01-measures.md';
const deptColumn = inDept(
  'columns:\n',
  `columns:
  - id: documents
    name: 政策文件
    class: policy
    columnType: 政策文件
    function: disclosure
    types: [policy]
    description: 政策文件的说明。
    keywords: [政策文件]
    ownerUnit: 办公室
    responsible: 乙
`,
);
/** The document of the portal once more on the site of the department. */
const copied = (edit: (text: string) => string) => async (fleet: CaseFleet) => {
  const text = (await fleet.read(FILES.policy))
    .replace(/^id: .*$/m, 'id: dept-20250301-41')
    .replace(/^attachments:\n.*\n/m, '');
  await fleet.write(COPY, edit(text.replace(/^indexNumber: .*\n/m, 'indexNumber: CS0000002/2025-00041\n')));
};
const otherText = (text: string) => `${text.trimEnd()}\n\n本局另有规定的，从其规定。\n`;
const ofPack = (pack: string) => inDept('rulePacks: [national]', `rulePacks: [national, ${pack}]`);

export const cases: readonly RuleCase[] = [
  {
    rule: 'document-versions',
    title: 'a department whose version differs from that of the portal that issued it',
    changes: [deptColumn],
    prepare: copied(otherText),
    expect: [`metadata/document-versions ${COPY}:13:17`],
    says: [FILES.policy, 'R-GO-8.2.1b'],
  },
  {
    rule: 'document-versions',
    title: 'the portal whose version differs from that of the department that issued it',
    changes: [deptColumn],
    prepare: copied((text) => otherText(text).replace(/^issuer: .*$/m, 'issuer: 测试市水务局')),
    expect: [`metadata/document-versions ${FILES.policy}:13:17`],
    says: [COPY],
  },
  {
    rule: 'document-versions',
    title: 'the department that issued it, where the local rule gives authority to the portal',
    changes: [deptColumn, ofPack('jiangmen')],
    prepare: copied((text) => otherText(text).replace(/^issuer: .*$/m, 'issuer: 测试市水务局')),
    expect: [`metadata/document-versions ${COPY}:13:17`, `metadata/document-versions ${FILES.policy}:13:17`],
    says: ['R-JM-17'],
  },
  {
    rule: 'document-versions',
    title: 'nothing but a document that is there twice where the texts are the same',
    changes: [deptColumn],
    prepare: copied((text) => text),
    expect: [`metadata/document-number-duplicate ${FILES.policy}:13:17`],
  },
  {
    rule: 'document-versions',
    title: 'nothing wrong with two documents under two numbers',
    changes: [deptColumn],
    prepare: copied((text) => otherText(text).replace('〔2025〕1号', '〔2025〕2号')),
    expect: [],
  },
];
