/** Published texts and the originals they were made from. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'original-changed': {
    severity: 'warning',
    clauses: ['R-GO-8.2.1b'],
    zh: {
      summary: '公布的正文与供稿单位的原稿一致。',
      message: '正文与登记的原稿校验值不符：正文现在是 {actual}。',
      fix: '与供稿单位的原稿核对，改回原样；供稿单位同意改的，核对后把 source.digest 换成现在的值。',
    },
    en: {
      summary: 'The published text is that of the original its provider supplied.',
      message: 'The text does not match the recorded digest of the original; its digest is now {actual}.',
      fix: 'Compare it with the original and restore it; if the provider agreed to the change, write the current digest.',
    },
    example: { bad: '(正文在与原稿核对后有改动)', good: 'digest: sha256:…(与正文相符)' },
  },
});
