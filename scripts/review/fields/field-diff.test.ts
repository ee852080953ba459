import { describe, expect, it } from 'vitest';
import { types } from '../../../schemas/index.ts';
import { siteSchema } from '../../../schemas/site.ts';
import { diffFields } from './field-diff.ts';

const WORDS = { titleOf: (id: string) => (id === 'doc-1' ? '供水管理办法' : undefined) };
const lines = (changes: ReturnType<typeof diffFields>) =>
  changes.map(
    ({ label, kind, runs }) =>
      `${label.join('›')} ${kind} ${runs.map((run) => (run.kind === 'same' ? run.text : `[${run.kind === 'in' ? '+' : '-'}${run.text}]`)).join('')}`,
  );
const ofPolicy = (before: object | undefined, after: object | undefined) =>
  lines(diffFields(types.policy.schema, before, after, WORDS));

describe('changes of fields', () => {
  it('are named as editors know the fields, with what was typed before and after', () => {
    expect(ofPolicy({ issuedOn: '2026-01-23' }, { issuedOn: '2026-01-25' })).toEqual([
      '成文日期 edited [-2026-01-23][+2026-01-25]',
    ]);
    expect(ofPolicy({}, { validity: { expiresOn: '2026-12-31' } })[0]).toMatch(/^.*›.* added \[\+2026-12-31\]$/);
  });

  it('follow an item of a list by what it is called, wherever it stands', () => {
    const [one, two] = [
      { title: '任务分解表', file: 'a.xlsx' },
      { title: '申请表', file: 'b.docx' },
    ];
    expect(
      ofPolicy({ attachments: [one, two] }, { attachments: [two, { ...one, file: 'c.xlsx' }] }).map((line) =>
        line.replace(/^附件›/, ''),
      ),
    ).toContainEqual(expect.stringContaining('“任务分解表”'));
    expect(ofPolicy({ attachments: [one] }, { attachments: [one, two] })).toEqual([
      expect.stringMatching(/“申请表” added \[\+.*申请表，.*b\.docx\]$/),
    ]);
  });

  it('name an entry by its title, and yes and no in Chinese', () => {
    expect(ofPolicy({}, { repeals: ['doc-1'] })[0]).toContain('《供水管理办法》（doc-1）');
    expect(ofPolicy({ reprint: false }, { reprint: true })[0]).toContain('[-否][+是]');
  });

  it('put the English values of records into words', () => {
    const column = { id: 'tzgg', name: '通知公告', class: 'dynamic', lifecycle: { state: 'active' } };
    const after = { ...column, class: 'report', lifecycle: { state: 'archived' } };
    expect(lines(diffFields(siteSchema, { columns: [column] }, { columns: [after] }, WORDS))).toEqual([
      expect.stringMatching(/^栏目›“通知公告”›.*\[-动态信息\]\[\+报告\]类$/),
      expect.stringMatching(/\[-在用\]\[\+已归档\]$/),
    ]);
  });

  it('are none where only the order of keys differs', () => {
    expect(ofPolicy({ title: '甲', issuer: '乙' }, { issuer: '乙', title: '甲' })).toEqual([]);
  });
});
