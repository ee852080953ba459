/** Words of the ten prohibited classes, and the decisions a site has recorded about them. */
import { keysOf } from '../../../../schemas/atoms.ts';
import { PROHIBITED_CLASSES } from '../../../../schemas/prohibited-classes.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput, ContentSite, ScannedFile } from '../input.ts';
import { comparableWords } from '../texts/comparable.ts';
import { prohibited as lists } from '../texts/word-lists.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

const CLASSES = keysOf(PROHIBITED_CLASSES);
const CLAUSES = new Map(lists.map(({ class: name, list }) => [name, list.clauses.join('、')]));

export const prohibited = defineSubject({ rules, find: findProhibited });

function findProhibited({ sites, files }: ContentInput): Problem[] {
  const used = new Set<string>();
  const found = files.flatMap((file) => undecided(file, sites.get(file.site), used));
  const sitesSeen = new Set(files.map(({ site }) => site));
  const recorded = [...sites.values()].filter(({ site }) => sitesSeen.has(site.id));
  return [...found, ...recorded.flatMap((site) => decisionProblems(site, used))];
}

/** Words are the same in whatever characters they are written. */
const keyOf = (site: string, file: string, words: string) => `${site}\n${file}\n${comparableWords(words)}`;

function undecided({ site, file, hits }: ScannedFile, record: ContentSite | undefined, used: Set<string>): Problem[] {
  const decided = new Set(decisionsOf(record).map((decision) => keyOf(site, decision.file, decision.words)));
  return hits.prohibited.flatMap(({ place, words, class: name }) => {
    const key = keyOf(site, file, words);
    if (decided.has(key)) {
      used.add(key);
      return [];
    }
    const params = {
      class: { zh: PROHIBITED_CLASSES[name], en: name },
      number: CLASSES.indexOf(name) + 1,
      clauses: CLAUSES.get(name) ?? '',
      register: `sites/${site}/governance/glossary.yaml`,
    };
    return [report('prohibited-words', place, { value: words, params })];
  });
}

const decisionsOf = (site: ContentSite | undefined) => site?.glossary?.data.glossary.decisions ?? [];

function decisionProblems(site: ContentSite, used: ReadonlySet<string>): Problem[] {
  const { glossary } = site;
  if (!glossary) return [];
  return decisionsOf(site).flatMap((decision, index) => {
    const at = (key: string) => atRecord(glossary, ['glossary', 'decisions', index, key]);
    const missing = CLASSES.filter((name) => !decision.examined.includes(name));
    const isUsed = used.has(keyOf(site.site.id, decision.file, decision.words));
    return [
      ...(missing.length > 0
        ? [
            report('decision-incomplete', at('examined'), {
              params: {
                missing: {
                  zh: missing.map((name) => PROHIBITED_CLASSES[name]).join('、'),
                  en: missing.join(', '),
                },
                count: CLASSES.length - missing.length,
              },
            }),
          ]
        : []),
      ...(isUsed
        ? []
        : [
            report('decision-unused', at('words'), {
              value: decision.words,
              params: { source: decision.file, date: decision.decidedOn },
            }),
          ]),
    ];
  });
}
