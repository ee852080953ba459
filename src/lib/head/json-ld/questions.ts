/**
 * Questions with their answers. schema.org keeps `FAQPage` for a page that presents questions side by side and `QAPage`
 * for a page focused on one of them; so the column is the one and the entry the other.
 */
import { isType, type Entry } from '../../model/entry.ts';
import type { Library } from '../../queries/library.ts';
import type { Site } from '../../model/site.ts';
import type { SitePage } from '../../routes/site-pages.ts';
import { isoTime } from '../iso-time.ts';
import { plainText } from '../plain-text.ts';

export function questionPage(library: Library, _site: Site, question: Entry<'faq'>): object {
  return {
    '@type': 'QAPage',
    name: question.data.title,
    lastReviewed: question.data.lastReviewedAt,
    mainEntity: questionJsonLd(library, question),
  };
}

/** `FAQPage` for a list that holds questions; nothing for other lists. */
export function questionList(library: Library, site: Site, page: Extract<SitePage, { kind: 'list' }>): object[] {
  const questions = page.list.items.filter((entry) => isType(entry, 'faq'));
  if (questions.length === 0) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      '@id': site.origin + page.url,
      url: site.origin + page.url,
      name: page.column.name,
      mainEntity: questions.map((question) => questionJsonLd(library, question)),
    },
  ];
}

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
