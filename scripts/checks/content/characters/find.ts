/** Traditional and variant characters in entries and records in simplified Chinese. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { siteLanguage } from '../../../../src/lib/model/site-names.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput, ContentSite, ScannedFile } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

export const characters = defineSubject({ rules, find: findCharacters });

function findCharacters({ sites, files }: ContentInput): Problem[] {
  return files.flatMap((file) => {
    const site = sites.get(file.site);
    const row = site?.rules.characters?.traditional;
    if (!site || !row || row.value === 'allowed') return [];
    const clauses = row.clauses.join('、');
    const language = languageOf(file, site);
    if (language === 'zh-Hant') {
      const isEdition = site.site.record.languages.includes('zh-Hant');
      if (!file.entry || (row.value === 'editionOnly' && isEdition)) return [];
      return [report('traditional-entry', atEntry(file.entry, ['lang']), { value: language, params: { clauses } })];
    }
    if (language !== 'zh-Hans') return [];
    const register = `sites/${file.site}/governance/glossary.yaml`;
    return file.hits.traditional.map(({ place, words, standard, edits }) =>
      report('traditional-characters', place, { value: words, params: { standard, register, clauses }, edits }),
    );
  });
}

const languageOf = ({ entry }: ScannedFile, { site }: ContentSite): string =>
  entry ? (entry.entry?.data.lang ?? 'zh-Hans') : siteLanguage(site);
