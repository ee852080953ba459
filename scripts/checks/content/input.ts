/** Input of the subjects of this check. */
import type { Glossary } from '../../../schemas/registers/glossary.ts';
import type { RegisteredLink } from '../../../schemas/registers/links.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { readGovernance, type GovernanceRecord } from '../../lib/governance.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { SourceContext } from '../check.ts';
import { NO_HITS, scanFile, vocabularyOf, type Hits, type Vocabulary } from './scan.ts';
import { publishedFiles, type PublishedFile } from './texts/published-texts.ts';

/** A site with the rules in force for it and its registers. */
export interface ContentSite {
  site: Site;
  rules: Rules;
  glossary: GovernanceRecord<{ glossary: Glossary }> | undefined;
  links: GovernanceRecord<{ links: RegisteredLink[] }> | undefined;
  /** True if its register of links cannot be read, which is reported once. */
  isLinksUnread: boolean;
}

/** A file and what was found in it. */
export interface ScannedFile extends PublishedFile {
  hits: Hits;
}

export interface ContentInput {
  fleet: LoadedFleet;
  sites: ReadonlyMap<string, ContentSite>;
  /** Sites to report on, of which some files may not be looked at. */
  reported: readonly ContentSite[];
  files: readonly ScannedFile[];
}

export function contentInput({ fleet, sites: wanted, isJudged }: SourceContext): ContentInput {
  const glossaries = readGovernance(fleet, 'glossary').records;
  const links = readGovernance(fleet, 'links');
  const sites = new Map(
    fleet.parsed.sites.map((site): [string, ContentSite] => [
      site.id,
      {
        site,
        rules: fleet.rules(site.id),
        glossary: glossaries.find((record) => record.site === site.id),
        links: links.records.find((record) => record.site === site.id),
        isLinksUnread: links.problems.some((problem) => problem.site === site.id),
      },
    ]),
  );
  // A decision is used or not whatever else is judged.
  const decided = new Set(glossaries.flatMap(({ data }) => data.glossary.decisions.map(({ file }) => file)));
  const files = publishedFiles(fleet)
    .filter(({ site }) => wanted.includes(site))
    .map((file): ScannedFile => {
      if (!isJudged(file.file) && !decided.has(file.file)) return { ...file, hits: NO_HITS };
      const glossary = sites.get(file.site)?.glossary?.data.glossary;
      return { ...file, hits: scanFile(file, vocabularyFor(glossary)) };
    });
  const reported = [...sites.values()].filter(({ site }) => wanted.includes(site.id));
  return { fleet, sites, reported, files };
}

/** Compiled once for each content of a glossary; sites without one share the lists of the program. */
const vocabularies = new Map<string, Vocabulary>();
/** Glossaries that are kept compiled: those of a fleet, and of a few edits in the preview. */
const MAX_KEPT = 50;

function vocabularyFor(glossary: Glossary | undefined): Vocabulary {
  const key = JSON.stringify(glossary ?? null);
  const vocabulary = vocabularies.get(key) ?? vocabularyOf(glossary);
  if (vocabularies.size >= MAX_KEPT) vocabularies.clear();
  vocabularies.set(key, vocabulary);
  return vocabulary;
}
