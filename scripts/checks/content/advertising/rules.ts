/** Words of commercial promotion. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  advertising: {
    severity: 'error',
    clauses: ['R-JM-40.1', 'R-LYG-6.5b', 'R-LYG-7.1c', 'R-DL-23.4', 'R-DL-27'],
    zh: {
      summary: '政府网站不登商业广告和推广用语，转载的也不例外。',
      message: '“{value}”是商业推广用语。',
      fix: '删去推广内容；转载的原文带广告的，不转载。监管、提示类文章确需引用的，把这几个字写进 {register} 的 allowed 并写明理由。',
    },
    en: {
      summary: 'A government site carries no commercial advertising, in reprints either.',
      message: '"{value}" is an expression of commercial promotion.',
      fix: 'Delete the promotion, and do not reprint texts with advertising; words that a warning has to quote go into allowed in {register}, with the reason.',
    },
    example: { bad: '限时抢购，全场五折起，扫码下单！', good: '市市场监管局提醒：警惕“限时抢购”类虚假宣传。' },
  },
});
