/** Template of every kind of page, as a complete table, so that the compiler reports a missing one. */
import Catalogue from './catalogue.astro';
import Channel from './channel.astro';
import ConsultationList from './consultation-list.astro';
import Consultation from './consultation.astro';
import DataCatalogue from './data-catalogue.astro';
import Dataset from './dataset.astro';
import DisclosurePlatform from './disclosure-platform.astro';
import DisclosureRequest from './disclosure-request.astro';
import Disclosure from './disclosure.astro';
import DocumentLibrary from './document-library.astro';
import FaqList from './faq-list.astro';
import Faq from './faq.astro';
import Feeds from './feeds.astro';
import Home from './home.astro';
import Institution from './institution.astro';
import Interaction from './interaction.astro';
import Interpretation from './interpretation.astro';
import Leader from './leader.astro';
import LetterStatistics from './letter-statistics.astro';
import Letter from './letter.astro';
import List from './list.astro';
import News from './news.astro';
import NotFound from './not-found.astro';
import Notice from './notice.astro';
import OnlineServices from './online-services.astro';
import Page from './page.astro';
import Policy from './policy.astro';
import ReportList from './report-list.astro';
import Report from './report.astro';
import Response from './response.astro';
import Search from './search.astro';
import ServiceList from './service-list.astro';
import Service from './service.astro';
import Sitemap from './sitemap.astro';
import SiteStatus from './site-status.astro';
import TopicList from './topic-list.astro';
import Topic from './topic.astro';
import Withdrawn from './withdrawn.astro';
import type { TemplateName } from '../lib/routes/site-pages.ts';

export const templates = {
  // Entries, by type.
  news: News,
  notice: Notice,
  policy: Policy,
  interpretation: Interpretation,
  page: Page,
  response: Response,
  faq: Faq,
  report: Report,
  leader: Leader,
  institution: Institution,
  service: Service,
  disclosure: Disclosure,
  dataset: Dataset,
  letter: Letter,
  consultation: Consultation,
  topic: Topic,
  // Lists that are shown whole, by type.
  'consultation-list': ConsultationList,
  'faq-list': FaqList,
  'report-list': ReportList,
  'service-list': ServiceList,
  'topic-list': TopicList,
  // Generated views, by the name of the view of their column.
  catalogue: Catalogue,
  'data-catalogue': DataCatalogue,
  'disclosure-platform': DisclosurePlatform,
  'disclosure-request': DisclosureRequest,
  'document-library': DocumentLibrary,
  interaction: Interaction,
  'letter-statistics': LetterStatistics,
  'online-services': OnlineServices,
  // All others, by kind.
  home: Home,
  channel: Channel,
  list: List,
  withdrawn: Withdrawn,
  'site-status': SiteStatus,
  search: Search,
  sitemap: Sitemap,
  feeds: Feeds,
  'not-found': NotFound,
} satisfies Record<TemplateName, unknown>;
