/** Recognises kinds of lines of an official text by their beginning and end. */

const CHINESE_NUMBER = '[一二三四五六七八九十百〇零]{1,5}';

/** Beginnings of a new paragraph: numbers of headings and items, list markers, and field names. */
const BEGINNINGS: readonly RegExp[] = [
  new RegExp(`^[（(〔]?${CHINESE_NUMBER}[)）〕、．.]`),
  /^[（(〔]?[\d０-９]{1,3}(?:[)）〕、．]|\.(?!\d))/,
  /^[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3280-\u3289]/,
  new RegExp(`^第(?:${CHINESE_NUMBER}|\\d{1,3})(?:章|节|条|款|项|编|部分|篇|步)`),
  /^[A-Za-z][.)、．）](?!\w)/,
  /^[●○■□◆◇★☆▲△▼▽※·•◎▪►➢]|^(?:[—–－-]\s|——)/,
  /^(?:附件|附表|附图|附录|附注|附|抄送|抄报|主送|注|备注|说明)\s*[\d０-９一二三四五六七八九十]{0,3}\s*[:：]/,
  /^[\p{Script=Han}、（）()]{2,10}[:：]/u,
];

/** A date that fills the line, in figures or in Chinese numerals. */
const DATE =
  /^[（(]?(?:\d{4}|[０-９]{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:\s*(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日)?[）)]?$/;
/** A line in brackets, such as 此件公开发布. */
const IN_BRACKETS = /^(?:（[^（）]*）|\([^()]*\)|【[^】]*】)$/;
const SENTENCE_END = /[。！？；：!?;:…][”’」』）)》"']*$|\.[”’"']?$/u;
const PAUSE = /[，、,—-]$/u;
const ADDRESSEE =
  /^(?:各|市|县|区|省|全|有关|相关|国务院|自治|尊敬|广大|亲爱)|(?:政府|委员会|委|部门?|单位|机构|公司|企业|局|厅|处|办|办公室|中心|学校|医院|市民|居民|用户|群众|同志|先生|女士|朋友们?|代表)[:：]$/;
const MAX_SALUTATION_LENGTH = 150;
const MAX_SIGNATURE_LENGTH = 40;
/** Kinds of documents, the last words of their titles. */
const TITLE_END =
  /(?:通知|公告|通告|公示|决定|决议|命令|令|意见|通报|报告|请示|批复|函|纪要|规定|办法|条例|细则|方案|计划|规划|规则|制度|要点|清单|指南|名单|预案)(?:（[^（）]*）|\([^()]*\))?$/;

export const beginsParagraph = (line: string): boolean => BEGINNINGS.some((pattern) => pattern.test(line));
export const isDate = (line: string): boolean => DATE.test(line);
export const standsAlone = (line: string): boolean => isDate(line) || IN_BRACKETS.test(line);
export const endsSentence = (line: string): boolean => SENTENCE_END.test(line);
export const pauses = (line: string): boolean => PAUSE.test(line);
/** True for a line that ends like a salutation; a wrapped sentence can do so too. */
export const endsLikeSalutation = (line: string): boolean => /[：:]$/.test(line);
/** 主送机关: the addressees of a document. */
export const isSalutation = (line: string): boolean =>
  endsLikeSalutation(line) && line.length <= MAX_SALUTATION_LENGTH && !/[。！？；]/.test(line) && ADDRESSEE.test(line);
/** 署名: a name without punctuation. */
export const isSignature = (line: string): boolean =>
  line.length <= MAX_SIGNATURE_LENGTH &&
  /\p{Script=Han}/u.test(line) &&
  !/[。！？；：，,;:!?]|\d/.test(line) &&
  !beginsParagraph(line);

export const endsLikeTitle = (line: string): boolean => TITLE_END.test(line);

/** Columns a line takes where Chinese characters take two. */
export function widthOf(line: string): number {
  let width = 0;
  for (const character of line)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u2014\u2018-\u201D\u2026]|[\u{20000}-\u{3FFFF}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}
