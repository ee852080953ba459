/** Publish times compared with the Git history and with the sign-off, and texts changed after them. */
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
  'publish-time-unsigned': {
    severity: 'warning',
    clauses: ['R-DL-26.2', 'R-DL-22.1', 'R-YZ-19.3a'],
    zh: {
      summary: '发布时间不早于审核、签发的时间，先审后发。',
      message: '发布时间 {value} 比审签完毕的时间（{signed}）早了不止{limit}（{clauses}）。',
      fix: '改为实际发布的时间，重新审签；未经审签已经发布的，按应急发布补办。',
    },
    en: {
      summary: 'An entry is published after it was reviewed and signed.',
      message: 'The publish time {value} is more than {limit} before it was signed off, {signed} ({clauses}).',
      fix: 'Write the time of publication and have it signed off again.',
    },
    example: { bad: "publishedAt: '2026-03-01 09:00'（2026-03-20 签发）", good: "publishedAt: '2026-03-20 09:00'" },
  },
  'published-text-changed': {
    severity: 'warning',
    clauses: ['R-GO-2.2.3', 'R-DL-26.2'],
    zh: {
      summary: '发布以后改动标题、正文的，写明更新时间或者登记更正。',
      message: '发布以后，{changed} 提交的改动换了标题或者正文，更新时间和更正登记都没有写。',
      fix: '写上 updatedAt；改正差错的，在 governance/corrections.yaml 登记更正。',
    },
    en: {
      summary: 'A title or text changed after publication has an update time or a recorded correction.',
      message:
        'A change committed at {changed}, after publication, replaced title or text; neither updatedAt nor a correction says so.',
      fix: 'Write updatedAt; for a mistake that was corrected, record it in governance/corrections.yaml.',
    },
    example: { bad: "publishedAt: '2026-03-01 09:00'（2026-03-09 又改了两段）", good: "updatedAt: '2026-03-09 10:00'" },
  },
});
