/** Names that portals give to the fields of a document in the table above its text, and the facts they name. */
import type { Fact } from './claims.ts';

/** `other`: a field that entries do not have. */
export type LabelledFact = Fact | 'other';

export const LABELS: Readonly<Record<string, LabelledFact>> = {
  索引号: 'indexNumber',
  信息索引号: 'indexNumber',
  索取号: 'indexNumber',
  发文字号: 'documentNumber',
  文号: 'documentNumber',
  文件编号: 'documentNumber',
  发文机关: 'issuer',
  发文单位: 'issuer',
  制发机关: 'issuer',
  发布机构: 'publisher',
  发布机关: 'publisher',
  公开机构: 'publisher',
  发布单位: 'publisher',
  信息来源: 'other',
  成文日期: 'issuedOn',
  成文时间: 'issuedOn',
  生成日期: 'issuedOn',
  发文日期: 'issuedOn',
  发布日期: 'published',
  发布时间: 'published',
  公开日期: 'published',
  公开时间: 'published',
  主题分类: 'theme',
  主题词: 'subjectWords',
  关键词: 'subjectWords',
  公开方式: 'scope',
  公开属性: 'scope',
  公开类别: 'scope',
  有效性: 'validity',
  时效性: 'validity',
  文件状态: 'validity',
  效力状态: 'validity',
  是否有效: 'validity',
  施行日期: 'effectiveOn',
  生效日期: 'effectiveOn',
  实施日期: 'effectiveOn',
  失效日期: 'expiresOn',
  废止日期: 'expiresOn',
  有效期至: 'expiresOn',
  截止日期: 'expiresOn',
  名称: 'title',
  标题: 'title',
  文件名称: 'title',
  信息名称: 'title',
  体裁分类: 'other',
  公文种类: 'other',
  文种: 'other',
  组配分类: 'other',
  公开范围: 'other',
  公开期限: 'other',
  公开时限: 'other',
  公开程序: 'other',
  服务对象: 'other',
  内容概述: 'other',
  责任部门: 'other',
};

/** So many names of fields make a table of them. */
export const ENOUGH_LABELS = 3;

/** A name of a field, with the spaces set between its characters and the colon behind it. */
const NAMES = Object.keys(LABELS)
  .sort((a, b) => b.length - a.length)
  .map((name) => [...name].join('[ \\u3000]*'))
  .join('|');
export const LABEL = new RegExp(`(?<![\\p{Script=Han}])[\\[【]?(${NAMES})[\\]】]?[ \\u3000]*[:：]`, 'gu');
export const WHOLE_LABEL = new RegExp(`^[\\[【]?(${NAMES})[\\]】]?[ \\u3000]*[:：]?$`, 'u');

export const factOf = (name: string): LabelledFact | undefined => LABELS[name.replace(/[ \u3000]/g, '')];

/** How many different names of fields stand in a text, each followed by a colon or alone in its line. */
export function countLabels(text: string): number {
  const found = new Set([...text.matchAll(LABEL)].map(([, name = '']) => factOf(name) ?? ''));
  for (const line of text.split(/[\n\t]/)) {
    const name = WHOLE_LABEL.exec(line.trim())?.[1];
    if (name !== undefined) found.add(factOf(name) ?? '');
  }
  return found.size;
}
