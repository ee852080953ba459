/** Publish times compared with the Git history. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'publish-time-early': {
    severity: 'warning',
    clauses: ['R-DL-26.2'],
    zh: {
      summary: '发布时间与首次提交的时间相符，不倒签。',
      message: '发布时间 {value} 比首次提交（{committed}）早了不止{limit}（{clauses}）。',
      fix: '核对后改为实际发布的时间；从别处迁移来的，核对站点记录的 editedHereSince。',
    },
    en: {
      summary: 'The publish time agrees with the first commit of the entry and is not backdated.',
      message: 'The publish time {value} is more than {limit} before the first commit, {committed} ({clauses}).',
      fix: 'Write the time of publication; for imported entries, check editedHereSince in the record of the site.',
    },
    example: { bad: "publishedAt: '2026-03-01 09:00'（2026-03-20 首次提交）", good: "publishedAt: '2026-03-20 09:00'" },
  },
});
