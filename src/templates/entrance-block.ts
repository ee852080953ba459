/** An entrance of the interaction platform on the page of a column: form, purpose, and other ways to write. */
import { COLUMN_ENTRANCES, type ColumnEntrance, ENTRANCE_FIELDS } from '../../schemas/interaction.ts';
import { entranceUrl, siteContact } from '../lib/interaction/entrance.ts';
import type { Site } from '../lib/model/site.ts';

interface Words {
  heading: string;
  send: string;
  /** What the answers are used for, as the end of a sentence. */
  purpose: string;
}
const WORDS: Record<ColumnEntrance, Words> = {
  leaderMailbox: { heading: '写信', send: '提交来信', purpose: '办理和答复您的来信' },
  consult: { heading: '我要咨询', send: '提交咨询', purpose: '办理和答复您的咨询' },
  complaint: { heading: '我要投诉', send: '提交投诉', purpose: '核查和答复您反映的问题' },
  opinion: { heading: '提意见建议', send: '提交意见', purpose: '研究您的意见建议' },
  survey: { heading: '参加调查', send: '进入网上调查', purpose: '调查的统计分析' },
  interview: { heading: '向嘉宾提问', send: '提交问题', purpose: '在访谈中回答您的问题' },
  chat: { heading: '在线交流', send: '进入即时通讯', purpose: '答复您的提问' },
  comment: { heading: '留言评论', send: '进入留言评论', purpose: '公布和答复留言' },
  rateSite: { heading: '评价网站', send: '进入网站评价', purpose: '改进本网站' },
  errorReport: { heading: '网站找错', send: '进入政府网站找错平台', purpose: '核实和改正网站的错误' },
};

/** @param subject what it is about: the id and name of the column or entry the visitor comes from. */
export function entranceBlock(site: Site, entrance: ColumnEntrance, subject: { item: string; title: string }) {
  return {
    ...WORDS[entrance],
    url: entranceUrl(site, entrance),
    fields: entrance === 'errorReport' ? [] : (ENTRANCE_FIELDS[entrance] ?? []),
    hidden: subject,
    privacyUrl: site.record.interaction.privacyUrl,
    contact: siteContact(site),
    envelope: COLUMN_ENTRANCES[entrance],
  };
}
