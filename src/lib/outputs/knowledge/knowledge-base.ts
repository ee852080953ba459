/** The knowledge base as a file (答问知识库, R-GO-4.4.6), for the suggestions of the site, chat bots and hotlines. */
import { plainText } from '../../markdown/plain-text.ts';
import type { Entry } from '../../model/entry.ts';
import type { Library } from '../../queries/library.ts';
import { listOrder } from '../../library/order.ts';
import { siteName } from '../../model/site-names.ts';
import type { Site } from '../../model/site.ts';
import type { TextOutput } from '../text-output.ts';

/** Address within a site, the same on all sites. */
export const KNOWLEDGE_BASE = '/data/faq.json';

/** Questions shown in columns of the site, most asked first. */
export function knownQuestions(library: Library, site: string): Entry<'faq'>[] {
  const shown = library.columns(site).flatMap(({ path }) => library.entries({ site, column: path, type: 'faq' }));
  return [...new Set(shown)].sort(listOrder);
}

/** Empty where a site has no questions. */
export function knowledgeBase(library: Library, site: Site): TextOutput[] {
  const questions = knownQuestions(library, site.id);
  if (questions.length === 0) return [];
  const content = {
    site: siteName(site),
    questions: questions.map((entry) => ({
      id: entry.id,
      question: entry.data.title,
      answer: plainText(entry.body),
      theme: entry.data.theme,
      attention: entry.data.attention,
      provider: entry.data.provider,
      reviewedOn: entry.data.lastReviewedAt,
      url: library.site(entry.site).origin + entry.url,
    })),
  };
  return [{ path: KNOWLEDGE_BASE.slice(1), text: `${JSON.stringify(content, null, 1)}\n` }];
}

/** Address of the knowledge base, where the site has one. */
export const knowledgeSource = (library: Library, site: string): string | undefined =>
  knownQuestions(library, site).length > 0 ? KNOWLEDGE_BASE : undefined;
