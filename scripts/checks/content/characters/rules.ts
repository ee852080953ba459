/** Traditional and variant characters. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'traditional-characters': {
    severity: 'error',
    fixable: true,
    clauses: ['R-YZ-19.3.1b', 'R-JM-14.1', 'R-JM-14.2'],
    zh: {
      summary: '简体中文的内容不用繁体字和异体字。',
      message: '这里有繁体字或者异体字“{value}”，规范字是“{standard}”（{clauses}）。',
      fix: '改为规范字，也可以用 check --fix 改正；姓名、地名、题字和引文确需保留的，写进 {register} 的 allowed；整篇是繁体中文的，写 lang: zh-Hant。',
    },
    en: {
      summary: 'Content in simplified Chinese has no traditional and variant characters.',
      message:
        'There are traditional or variant characters, "{value}"; the standard ones are "{standard}" ({clauses}).',
      fix: 'Write the standard characters, or run check --fix; names and quotations that keep them go into allowed in {register}; a text that is all traditional has lang: zh-Hant.',
    },
    example: { bad: 'title: 水務局召開會議', good: 'title: 水务局召开会议' },
  },
  'traditional-entry': {
    severity: 'error',
    clauses: ['R-YZ-19.3.1b', 'R-JM-14.1', 'R-JM-14.2'],
    zh: {
      summary: '繁体中文的条目只在规则允许、并且设有繁体版的网站上发布。',
      message: '这一条的语种是 {value}，本站没有繁体版，或者规则不允许繁体字（{clauses}）。',
      fix: '改用简体中文；网站设有繁体版的，在站点记录的 languages 里加上 zh-Hant；规则不允许而确有需要的，按程序豁免。',
    },
    en: {
      summary: 'Entries in traditional Chinese are for sites with such an edition whose rules permit it.',
      message:
        'The language of the entry is {value}, and the site has no such edition, or its rules forbid traditional characters ({clauses}).',
      fix: 'Write simplified Chinese; or add zh-Hant to languages in the record of a site with that edition; or have the row waived.',
    },
    example: { bad: 'lang: zh-Hant', good: 'lang: zh-Hans' },
  },
});
