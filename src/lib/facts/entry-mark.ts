/** One word that tells entries of a mixed list apart (R-JM-26.5); none where the column says it already. */
import { CONSULTATION_SUBTYPES } from '../../../schemas/types/consultation.ts';
import { DATA_FIELDS } from '../../../schemas/types/dataset.ts';
import { INTERPRETATION_FORMS } from '../../../schemas/types/interpretation.ts';
import { NEWS_SUBTYPES } from '../../../schemas/types/news.ts';
import { NOTICE_SUBTYPES } from '../../../schemas/types/notice.ts';
import { ONLINE_LEVELS } from '../../../schemas/types/service.ts';
import { REPORT_SUBTYPES } from '../../../schemas/types/report.ts';
import { RESPONSE_SUBTYPES } from '../../../schemas/types/response.ts';
import { LETTER_CHANNELS } from '../../../schemas/types/letter.ts';
import { isType, type Entry } from '../model/entry.ts';

/** Sorts of news that every column of news holds. */
const USUAL_NEWS: ReadonlySet<keyof typeof NEWS_SUBTYPES> = new Set<keyof typeof NEWS_SUBTYPES>(['headline', 'work']);

export function entryMark(entry: Entry): string | undefined {
  if (isType(entry, 'notice')) return NOTICE_SUBTYPES[entry.data.subtype];
  if (isType(entry, 'interpretation') && entry.data.form !== 'text') return INTERPRETATION_FORMS[entry.data.form];
  if (isType(entry, 'news') && !USUAL_NEWS.has(entry.data.subtype)) return NEWS_SUBTYPES[entry.data.subtype];
  if (isType(entry, 'service')) return ONLINE_LEVELS[entry.data.onlineLevel];
  if (isType(entry, 'response')) return RESPONSE_SUBTYPES[entry.data.subtype];
  if (isType(entry, 'disclosure')) return disclosureMark(entry);
  if (isType(entry, 'dataset')) return DATA_FIELDS[entry.data.field];
  if (isType(entry, 'report')) return REPORT_SUBTYPES[entry.data.subtype];
  if (isType(entry, 'consultation')) return CONSULTATION_SUBTYPES[entry.data.subtype];
  if (isType(entry, 'letter')) return LETTER_CHANNELS[entry.data.channel];
  return undefined;
}

/** Year of an annual item, class of any other; none where the title says it. */
function disclosureMark({ data: { title, year, catalogueNode } }: Entry<'disclosure'>): string | undefined {
  const mark = year === undefined ? catalogueNode : `${year}年`;
  return title.includes(mark) ? undefined : mark;
}
