/** Languages of texts as BCP 47 tags, with their direction. */

interface Language {
  name: string;
  /** Written from right to left. */
  rightToLeft?: true;
}

const LANGUAGE_TABLE = {
  'zh-Hans': { name: '简体中文' },
  'zh-Hant': { name: '繁体中文' },
  en: { name: '英语' },
  ug: { name: '维吾尔语', rightToLeft: true },
  bo: { name: '藏语' },
  'mn-Mong': { name: '蒙古语（传统蒙古文）' },
  mn: { name: '蒙古语（西里尔文）' },
  za: { name: '壮语' },
  ko: { name: '朝鲜语、韩语' },
  'kk-Arab': { name: '哈萨克语（阿拉伯字母）', rightToLeft: true },
  kk: { name: '哈萨克语（西里尔文）' },
  'ky-Arab': { name: '柯尔克孜语（阿拉伯字母）', rightToLeft: true },
  ii: { name: '彝语' },
  khb: { name: '西双版纳傣语' },
  tdd: { name: '德宏傣语' },
  lis: { name: '傈僳语' },
  hmn: { name: '苗语' },
  ja: { name: '日语' },
  ru: { name: '俄语' },
  fr: { name: '法语' },
  de: { name: '德语' },
  es: { name: '西班牙语' },
  pt: { name: '葡萄牙语' },
  it: { name: '意大利语' },
  ar: { name: '阿拉伯语', rightToLeft: true },
  fa: { name: '波斯语', rightToLeft: true },
  ur: { name: '乌尔都语', rightToLeft: true },
  vi: { name: '越南语' },
  th: { name: '泰语' },
  lo: { name: '老挝语' },
  my: { name: '缅甸语' },
  km: { name: '高棉语' },
  id: { name: '印度尼西亚语' },
  ms: { name: '马来语' },
  hi: { name: '印地语' },
  ne: { name: '尼泊尔语' },
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof LANGUAGE_TABLE;
export const LANGUAGE_TAGS = Object.keys(LANGUAGE_TABLE) as [LanguageTag, ...LanguageTag[]];

/** Direction in which a text of the language is read. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  'rightToLeft' in (LANGUAGE_TABLE[tag as LanguageTag] ?? {}) ? 'rtl' : 'ltr';
