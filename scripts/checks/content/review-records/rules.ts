/** Records of the review of the content and of the secrecy review. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'review-missing': {
    severity: 'error',
    clauses: ['R-GO-2.2.2a', 'R-GO-8.2.1c', 'R-YZ-19.3e', 'R-LYG-13.3', 'R-JM-35'],
    zh: {
      summary: '业务部门报送的信息、转载的信息以及规则要求的其他信息，有内容审核和保密审查记录。',
      message: '{which}要有{review}记录（{clauses}），这一条没有写 {field}。',
      fix: '由审查人员审查，通过后写上 {field}: { by: 审查单位或者审查人, on: 审查日期 }；没有通过的不发布。',
    },
    en: {
      summary: 'What business units supply, reprints, and whatever else the rules name has a record of its reviews.',
      message: 'The rules require a record of the {review} of {which} ({clauses}); {field} is missing here.',
      fix: 'Have it reviewed, then write {field}: { by: who, on: day }; what does not pass is not published.',
    },
    example: {
      bad: 'source: { name: 市水务局, kind: 信息报送 }',
      good: "source: { name: 市水务局, kind: 信息报送 }\nsecrecyReview: { by: 市水务局办公室, on: '2026-03-01' }",
    },
  },
  'review-own': {
    severity: 'error',
    clauses: ['R-LYG-13.3', 'R-YZ-19.3e'],
    zh: {
      summary: '审核和保密审查不由责任编辑自己做。',
      message: '{review}的审查人就是责任编辑“{value}”。',
      fix: '由另一个人审查，写上审查人；责任编辑写错的，改正 editor。',
    },
    en: {
      summary: 'The editor does not review an entry.',
      message: 'The {review} was done by the editor, "{value}".',
      fix: 'Have it reviewed by another person, or correct editor.',
    },
    example: {
      bad: "editor: 林晓\nsecrecyReview: { by: 林晓, on: '2026-03-01' }",
      good: "editor: 林晓\nsecrecyReview: { by: 周明远, on: '2026-03-01' }",
    },
  },
  'review-late': {
    severity: 'error',
    clauses: ['R-GO-2.2.2a', 'R-JM-35', 'R-LYG-13.3'],
    zh: {
      summary: '先审后发：审核和保密审查在发布或者更新之前完成。',
      message: '{review}日期 {value} 晚于发布（更新）日期 {released}。',
      fix: '核对审查日期；确实发布以后才审查的，先撤下，审查通过后重新发布；更新后重新审查的，写上更新时间（updatedAt）。',
    },
    en: {
      summary: 'Reviews are complete before an entry is published or updated.',
      message: 'The {review} of {value} is later than the publication or update of {released}.',
      fix: 'Check the day; if it was published first, withdraw it until it is reviewed; for a review of an update, write updatedAt.',
    },
    example: {
      bad: "publishedAt: '2026-03-01 09:00'\nsecrecyReview: { by: 周明远, on: '2026-03-05' }",
      good: "publishedAt: '2026-03-05 09:00'\nsecrecyReview: { by: 周明远, on: '2026-03-05' }",
    },
  },
});
