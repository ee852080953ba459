/**
 * Questions with their answers. schema.org defines `FAQPage` for a page with several questions and `QAPage` for a page
 * about one question; so the column is a `FAQPage` and the entry a `QAPage`.
 */
import type { Entry } from '../../model/entry.ts';
import type { Library } from '../../queries/library.ts';
import type { Site } from '../../model/site.ts';
import { isoTime } from '../../text/iso-time.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { SchemaOrg } from './schema-org.ts';

export function questionPage(library: Library, _site: Site, question: Entry<'faq'>): object {
  return {
    '@type': 'QAPage',
    name: question.data.title,
    lastReviewed: question.data.lastReviewedAt,
    mainEntity: questionJsonLd(library, question),
  };
}

/** `FAQPage` for a list of questions. */
export const questionList = (library: Library, questions: readonly Entry<'faq'>[]): SchemaOrg => ({
  '@type': 'FAQPage',
  mainEntity: questions.map((question) => questionJsonLd(library, question)),
});

function questionJsonLd(library: Library, question: Entry<'faq'>): object {
  const { title, theme, publishedAt, provider } = question.data;
  const url = library.site(question.site).origin + question.url;
  const author = { '@type': 'GovernmentOrganization', name: provider };
  const datePublished = isoTime(publishedAt);
  return {
    '@type': 'Question',
    name: title,
    url,
    about: theme,
    datePublished,
    answerCount: 1,
    acceptedAnswer: {
      '@type': 'Answer',
      text: plainText(question.body),
      url,
      author,
      datePublished,
      dateModified: isoTime(library.changedAt(question) ?? publishedAt),
    },
  };
}
