/** A letter with its answer, as a page with one question answered by the authority. */
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { senderOf } from '../../facts/letter-facts.ts';
import { isoMoment } from '../../text/iso-time.ts';
import { plainText } from '../../markdown/plain-text.ts';

export function letterPage(library: Library, _site: Site, letter: Entry<'letter'>): object {
  const { title, content, receivedAt, answeredAt = receivedAt, answeredBy, provider } = letter.data;
  const url = library.site(letter.site).origin + letter.url;
  const author = { '@type': 'GovernmentOrganization', name: answeredBy ?? provider };
  return {
    '@type': 'QAPage',
    name: title,
    mainEntity: {
      '@type': 'Question',
      name: title,
      text: content,
      url,
      author: { '@type': 'Person', name: senderOf(letter) },
      datePublished: isoMoment(receivedAt),
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: plainText(letter.body),
        url,
        author,
        datePublished: isoMoment(answeredAt),
      },
    },
  };
}
