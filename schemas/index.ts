/** The registry of content types. The loader, the checks, `lantai new` and the reference docs all read it. */
import type { z } from 'astro/zod';
import { consultation } from './types/consultation.ts';
import { dataset } from './types/dataset.ts';
import { institution } from './types/institution.ts';
import { disclosure } from './types/disclosure.ts';
import { faq } from './types/faq.ts';
import { interpretation } from './types/interpretation.ts';
import { leader } from './types/leader.ts';
import { letter } from './types/letter.ts';
import { news } from './types/news.ts';
import { notice } from './types/notice.ts';
import { page } from './types/page.ts';
import { policy } from './types/policy.ts';
import { report } from './types/report.ts';
import { response } from './types/response.ts';
import { service } from './types/service.ts';
import { topic } from './types/topic.ts';

export const types = {
  news,
  notice,
  policy,
  interpretation,
  page,
  response,
  faq,
  report,
  leader,
  institution,
  service,
  disclosure,
  dataset,
  letter,
  consultation,
  topic,
} as const;

export type TypeName = keyof typeof types;
/** Front matter of an entry of type `T` after parsing: enumerations are English keys, defaults are filled in. */
export type EntryData<T extends TypeName = TypeName> = z.infer<(typeof types)[T]['schema']>;

export function isTypeName(name: string): name is TypeName {
  return Object.hasOwn(types, name);
}
