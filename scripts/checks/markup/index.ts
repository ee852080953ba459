/** The check `markup`: what editors write in the body of an entry. */
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { answers } from './answers/find.ts';
import { backslashes } from './backslashes/find.ts';
import { blocks } from './blocks/find.ts';
import { characters } from './characters/find.ts';
import { components } from './components/find.ts';
import { headings } from './headings/find.ts';
import { hidden } from './hidden/find.ts';
import { lines } from './lines/find.ts';
import { links } from './links/find.ts';
import { lists } from './lists/find.ts';
import { lostText } from './lost-text/find.ts';
import { pictures } from './pictures/find.ts';
import { plainHeadings } from './plain-headings/find.ts';
import { structure } from './structure/find.ts';
import { tables } from './tables/find.ts';
import { tags } from './tags/find.ts';
import { unreadMarks } from './unread-marks/find.ts';
import type { BodyInput } from './body-input.ts';
import { withoutConsequences } from './consequences.ts';
import { linkIndex, type LinkIndex } from './link-index.ts';
import { parseBody } from './parse-body.ts';
import { asPasted } from './pasted/find.ts';
import { rules as pasted } from './pasted/rules.ts';
import { rules as unreadable } from './unreadable/rules.ts';

const subjects = [
  tags,
  components,
  structure,
  links,
  pictures,
  hidden,
  headings,
  plainHeadings,
  characters,
  unreadMarks,
  tables,
  lines,
  lists,
  blocks,
  backslashes,
  lostText,
  answers,
];

export const markupCheck: SourceCheck = {
  id: 'markup',
  label: '正文',
  reads: 'source',
  needsLibrary: true,
  // Unreadable bodies are reported before the other subjects run, pasted text after them.
  rules: rulesOf([{ rules: unreadable }, ...subjects, { rules: pasted }]),
  async run({ fleet, sites, isJudged }: SourceContext): Promise<CheckResult> {
    if (!fleet.library) return { problems: [], seen: 0 };
    const index = linkIndex(fleet, fleet.library);
    const entries = fleet.parsed.entries.filter(({ site, file }) => sites.includes(site) && isJudged(file));
    const problems: Problem[] = [];
    for (const parsed of entries)
      for (const problem of await findInEntry(parsed, fleet.folder, index)) problems.push(problem);
    return { problems, seen: entries.length };
  },
};

async function findInEntry(parsed: ParsedEntry, folder: BodyInput['folder'], index: LinkIndex): Promise<Problem[]> {
  const { site, file, source, entry } = parsed;
  // Without front matter the start of the body is not known.
  if (!source || source.problems.some(({ rule }) => rule.startsWith('metadata/front-matter-'))) return [];
  const body = parseBody({ site, file, source });
  if ('rule' in body) return [asPasted(body, source.body, source.bodyLine)];
  return findInBody({ body, folder, index, type: entry?.type });
}

/** All problems of a body. */
export const findInBody = async (input: BodyInput): Promise<Problem[]> =>
  withoutConsequences(await findAll(subjects, input), input.body);
