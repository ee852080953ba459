/** An entry by its type; a type without an entry in the table is an `Article`. */
import type { TypeName } from '../../../../schemas/index.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import type { HeadPictures } from '../head-data.ts';
import { isoTime } from '../iso-time.ts';
import { disclosureJsonLd } from './disclosure.ts';
import { consultationJsonLd } from './consultation.ts';
import { datasetJsonLd } from './dataset.ts';
import { governmentService } from './government-service.ts';
import { institutionPage, leaderPage } from './bodies.ts';
import { interpretationJsonLd } from './interpretation.ts';
import { legislation } from './legislation.ts';
import { letterPage } from './letter.ts';
import { questionPage } from './questions.ts';
import { reportJsonLd } from './report.ts';
import { responseJsonLd } from './response.ts';
import { publisher } from './site.ts';
import { topicJsonLd } from './topic.ts';

/** What a type says beyond {@link creativeWork}. */
type Describe<T extends TypeName> = (library: Library, site: Site, entry: Entry<T>) => object;

const describers: { [T in TypeName]?: Describe<T> } = {
  news: (_library, _site, entry) => ({ '@type': 'NewsArticle', headline: entry.data.title }),
  policy: legislation,
  service: governmentService,
  interpretation: interpretationJsonLd,
  leader: leaderPage,
  institution: institutionPage,
  page: (_library, _site, entry) => ({
    '@type': 'WebPage',
    name: entry.data.title,
    lastReviewed: entry.data.lastReviewedAt,
  }),
  response: responseJsonLd,
  consultation: consultationJsonLd,
  topic: topicJsonLd,
  faq: questionPage,
  letter: letterPage,
  report: reportJsonLd,
  dataset: datasetJsonLd,
  disclosure: disclosureJsonLd,
};

const article: Describe<TypeName> = (_library, _site, entry) => ({ '@type': 'Article', headline: entry.data.title });

export function entryJsonLd(
  library: Library,
  site: Site,
  entry: Entry,
  description: string,
  pictures: HeadPictures,
): object {
  const describe = (describers[entry.type] ?? article) as Describe<TypeName>;
  return {
    '@context': 'https://schema.org',
    ...describe(library, site, entry),
    ...creativeWork(library, site, entry, description, pictures),
  };
}

function creativeWork(library: Library, site: Site, entry: Entry, description: string, pictures: HeadPictures): object {
  const { publishedAt, source, author, editor, tags, lang, expiresAt } = entry.data;
  const url = site.origin + entry.url;
  return {
    '@id': url,
    url,
    mainEntityOfPage: url,
    description,
    ...(pictures.cover === undefined ? {} : { image: site.origin + pictures.cover }),
    datePublished: isoTime(publishedAt),
    dateModified: isoTime(library.changedAt(entry) ?? publishedAt),
    ...(expiresAt === undefined ? {} : { expires: isoTime(expiresAt) }),
    inLanguage: lang,
    keywords: tags,
    author: author === undefined ? { '@type': 'Organization', name: source.name } : { '@type': 'Person', name: author },
    editor: { '@type': 'Person', name: editor },
    publisher: publisher(site),
    ...(source.url === undefined ? {} : { isBasedOn: source.url }),
  };
}
