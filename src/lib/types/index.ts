/** What differs by type, one file for each type. No other file decides by the type of an entry what to show. */
import type { TypeName } from '../../../schemas/index.ts';
import type { Entry } from '../model/entry.ts';
import { consultation } from './consultation.ts';
import { dataset } from './dataset.ts';
import { disclosure } from './disclosure.ts';
import { faq } from './faq.ts';
import { institution } from './institution.ts';
import { interpretation } from './interpretation.ts';
import { leader } from './leader.ts';
import { letter } from './letter.ts';
import { news } from './news.ts';
import { notice } from './notice.ts';
import { page } from './page.ts';
import { policy } from './policy.ts';
import { report } from './report.ts';
import { response } from './response.ts';
import { service } from './service.ts';
import { topic } from './topic.ts';
import type { TypeTraits } from './type-traits.ts';

export const typeTraits = {
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
} satisfies { [T in TypeName]: TypeTraits<T> };

/** Types whose lists are shown whole, on one page. */
export type WholeType = {
  [T in TypeName]: (typeof typeTraits)[T]['list'] extends 'whole' ? T : never;
}[TypeName];

export const traitsOf = <T extends TypeName>({ type }: Entry<T>): TypeTraits<T> =>
  typeTraits[type] as unknown as TypeTraits<T>;
