/** From the blocks of a site record to components with their props. One component per kind of block. */
import type { HomeBlockKind as Kind, HomeBlockOf as BlockOf } from '../../schemas/home-block.ts';
import Headline from '../components/home/Headline/Headline.astro';
import Latest from '../components/home/Latest/Latest.astro';
import Notices from '../components/home/Notices/Notices.astro';
import Policy from '../components/home/Policy/Policy.astro';
import Shortcuts from '../components/home/Shortcuts/Shortcuts.astro';
import SiteLinks from '../components/home/SiteLinks/SiteLinks.astro';
import Topics from '../components/home/Topics/Topics.astro';
import { entryDescription } from '../lib/head/description.ts';
import { foreignLanguage } from '../lib/library/entry-language.ts';
import type { Library } from '../lib/queries/library.ts';
import type { Entry } from '../lib/model/entry.ts';
import type { Site } from '../lib/model/site.ts';
import {
  hasOwnPicture,
  homeEntries,
  PICTURE_CANDIDATES,
  type ShownColumn,
  takesTopics,
} from '../lib/routes/home-entries.ts';
import { entryCover } from './article.ts';
import { siteLinkGroups } from '../lib/library/site-links.ts';
import { siteAsset } from './site-assets.ts';
import { summaries } from './summaries.ts';

type AstroComponent = (props: Record<string, unknown>) => unknown;
type Props = Record<string, unknown>;
interface Source {
  library: Library;
  site: Site;
}
/** Props of a block, or null where there is nothing to show. */
type Load<K extends Kind> = (block: BlockOf<K>, source: Source) => Promise<Props | null> | Props | null;

const blocks: { [K in Kind]: { component: unknown; load: Load<K> } } = {
  headline: {
    component: Headline,
    async load(block, { library, site }) {
      const [shown] = homeEntries(library, site, block);
      const [lead, ...others] = shown?.entries ?? [];
      if (!shown || !lead) return null;
      return {
        title: block.title,
        url: shown.column.url,
        lead: {
          title: lead.data.title,
          ...foreignLanguage(library, lead, site.id),
          url: library.href(lead, site.id),
          date: lead.data.publishedAt.slice(0, 10),
          summary: entryDescription(lead),
          picture: await entryCover(lead),
        },
        entries: summaries(library, site.id, others),
      };
    },
  },
  latest: {
    component: Latest,
    load: (block, { library, site }) => ({
      title: block.title,
      columns: homeEntries(library, site, block).map((shown) => columnBlock(library, shown)),
    }),
  },
  policy: {
    component: Policy,
    load(block, { library, site }) {
      const [documents, interpretations] = homeEntries(library, site, block).map((shown) =>
        columnBlock(library, shown),
      );
      if (!documents) return null;
      return {
        title: block.title,
        url: documents.url,
        documents: documents.entries,
        interpretations: interpretations ?? null,
      };
    },
  },
  notices: {
    component: Notices,
    load(block, { library, site }) {
      const [shown] = homeEntries(library, site, block);
      if (!shown) return null;
      return { title: block.title, url: shown.column.url, entries: columnBlock(library, shown).entries };
    },
  },
  shortcuts: {
    component: Shortcuts,
    load: (block, source) => ({
      title: block.title,
      columns: findColumns(source, block.columns).map(({ name, url, record }) => ({
        name,
        url,
        description: record.description,
      })),
    }),
  },
  topics: {
    component: Topics,
    async load(block, source) {
      const column = findColumn(source, block.column);
      if (!column) return null;
      const topics = homeEntries(source.library, source.site, block);
      return {
        title: block.title,
        url: column.url,
        topics: (await Promise.all(topics.map((shown) => topicCardsOf(source, shown)))).flat().slice(0, block.count),
      };
    },
  },
  links: {
    component: SiteLinks,
    async load(block, { library, site }) {
      const portal = site.registration.portal === undefined ? null : library.site(site.registration.portal);
      const portalPicture = site.record.portalPicture;
      const picture = portalPicture ? await siteAsset(portalPicture.file, portalPicture.alt) : null;
      return {
        title: block.title,
        groups: siteLinkGroups(library, site),
        portal: portal && picture ? { url: `${portal.origin}/`, picture } : null,
      };
    },
  },
};

/** Components and props of the site's home page, in the order of its record. */
export async function homeBlocks(library: Library, site: Site): Promise<{ Component: AstroComponent; props: Props }[]> {
  const loaded = await Promise.all(
    site.record.home.blocks.map(async (block) => {
      const { component, load } = blocks[block.kind] as { component: unknown; load: Load<Kind> };
      return { Component: component as AstroComponent, props: await load(block as never, { library, site }) };
    }),
  );
  return loaded.flatMap(({ Component, props }) => (props ? [{ Component, props }] : []));
}

const findColumn = ({ library, site }: Source, path: string) => library.column(site.id, path);
const findColumns = (source: Source, paths: readonly string[]) =>
  paths.flatMap((path) => findColumn(source, path) ?? []);

const columnBlock = (library: Library, { column, entries }: ShownColumn) => ({
  name: column.name,
  url: column.url,
  entries: summaries(library, column.site, entries),
});

/** A card for each topic of a column of topics, one card for any other column. */
const topicCardsOf = async (source: Source, shown: ShownColumn) =>
  takesTopics(shown.column)
    ? Promise.all(shown.entries.map((topic) => entryCard(source, topic)))
    : [await topicCard(source, shown)];

const entryCard = async ({ library, site }: Source, topic: Entry) => ({
  name: topic.data.title,
  url: library.href(topic, site.id),
  description: entryDescription(topic),
  archived: false,
  picture: (await entryCover(topic))?.src ?? null,
  latest: null,
});

async function topicCard({ library }: Source, { column: topic, entries: [newest] }: ShownColumn) {
  const pictured = library.latest(topic, PICTURE_CANDIDATES).find((entry) => hasOwnPicture(entry, topic.site));
  return {
    name: topic.name,
    url: topic.url,
    description: topic.record.description,
    archived: topic.record.lifecycle?.state === 'archived',
    picture: pictured ? ((await entryCover(pictured))?.src ?? null) : null,
    latest: newest ? topicLatest(library, topic.site, newest) : null,
  };
}

const topicLatest = (library: Library, site: string, entry: Entry) => ({
  title: entry.data.title,
  ...foreignLanguage(library, entry, site),
  url: library.href(entry, site),
  date: entry.data.publishedAt.slice(0, 10),
});
