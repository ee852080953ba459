/** Words of the ten prohibited classes. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'prohibited-words': {
    severity: 'error',
    clauses: ['R-DL-24', 'R-DL-23.4', 'R-LYG-7.1c'],
    zh: {
      summary: '内容里没有十类禁止信息的词语；查处、宣传时提到的不算，其余的由审核人决定并记录。',
      message: '“{value}”属于禁止发布的第 {number} 类内容（{class}）的词语（{clauses}）。',
      fix: '删去或者改写；审核人逐项核对十类内容、认为可以发布的，把决定写进 {register} 的 decisions。',
    },
    en: {
      summary:
        'Content has no words of the ten prohibited classes; warnings and reports of enforcement do not count, and a reviewer decides about the rest.',
      message: '"{value}" is among the words of prohibited class {number}, {class} ({clauses}).',
      fix: 'Delete or rewrite it; where a reviewer who has gone through all ten classes permits it, record the decision under decisions in {register}.',
    },
    example: { bad: '网上赌场，真人荷官，注册送彩金。', good: '公安机关依法打击跨境网络赌博。' },
  },
  'decision-incomplete': {
    severity: 'error',
    clauses: ['R-DL-24'],
    zh: {
      summary: '对禁止词语的审核决定逐项核对了全部十类内容。',
      message: '审核决定只核对了 {count} 类，还缺：{missing}。',
      fix: '逐项核对后补全 examined；没有核对完的，先撤下决定。',
    },
    en: {
      summary: 'A decision about prohibited words states that all ten classes were examined.',
      message: 'The decision covers {count} classes only; missing: {missing}.',
      fix: 'Examine the rest and complete the list, or remove the decision until that is done.',
    },
    example: { bad: 'examined: [侮辱或者诽谤他人]', good: 'examined: [（十类全部列出）]' },
  },
  'decision-unused': {
    severity: 'warning',
    clauses: ['R-DL-24'],
    zh: {
      summary: '审核决定针对现有文件里的现有词语。',
      message: '{date} 的审核决定没有对应的内容：{source} 里没有“{value}”。',
      fix: '内容已经删改的，删去这条决定；文件名或者词语写错的，改正。',
    },
    en: {
      summary: 'A decision is about words that are in the file.',
      message: 'Nothing matches the decision of {date}: {source} does not contain "{value}".',
      fix: 'Delete the decision, or correct its file or words.',
    },
    example: { bad: 'words: 六合彩（已从文件中删去）', good: 'words: 六合彩（文件中仍有）' },
  },
});
