/** What an entry says in fields its type shows as text, so that search finds it as if it stood in the body. */
import { DATA_FIELDS } from '../../../schemas/types/dataset.ts';
import { REPORT_SUBTYPES } from '../../../schemas/types/report.ts';
import { isType, type Entry } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { consultationText } from './consultation-words.ts';
import { disclosureWords } from './disclosure-facts.ts';
import { reportTime } from './report-facts.ts';

export function fieldWords(library: Library, entry: Entry): string[] {
  if (isType(entry, 'leader')) {
    const { name, post, duties, cv } = entry.data;
    return [name, post, ...duties, ...cv.map(({ position }) => position)];
  }
  if (isType(entry, 'institution')) {
    const { name, functions, sections, subordinates, address, phone } = entry.data;
    const parts = [...sections, ...subordinates].flatMap((part) => [part.name, part.duties ?? '', part.phone ?? '']);
    return [name, ...functions, ...parts, address, phone].filter((word) => word !== '');
  }
  if (isType(entry, 'response'))
    return [entry.data.respondingBody, ...library.updatesOf(entry).map(({ text }) => text)];
  if (isType(entry, 'letter')) return [entry.data.content, entry.data.number, entry.data.answeredBy ?? ''];
  if (isType(entry, 'notice')) {
    const { subject, cause, destination, oldDomain, newDomain } = entry.data;
    return [subject, cause, destination, oldDomain, newDomain].filter((word) => word !== undefined);
  }
  if (isType(entry, 'faq')) return [entry.data.theme];
  if (isType(entry, 'disclosure')) return disclosureWords(entry);
  if (isType(entry, 'dataset')) {
    const { field, theme, region, department, indicators } = entry.data;
    const items = indicators.flatMap(({ name, description }) => [name, description]);
    return [DATA_FIELDS[field], theme, region, department, ...items, ...(library.isExpired(entry) ? ['过期失效'] : [])];
  }
  if (isType(entry, 'report')) return [REPORT_SUBTYPES[entry.data.subtype], reportTime(entry.data)];
  if (isType(entry, 'topic')) {
    const { lead, units, sections } = entry.data;
    return [lead, ...units, ...sections.flatMap(({ title, introduction }) => [title, introduction ?? ''])].filter(
      (word) => word !== '',
    );
  }
  if (isType(entry, 'consultation')) return consultationText(library, entry);
  return [];
}
