/** The check `markup`: what editors write in the body of an entry. */
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { isType } from '../../../src/lib/model/entry.ts';
import type { FleetFolder } from '../../lib/fleet-folder.ts';
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { judgeAnswer } from './judge-answers.ts';
import { judgeHidden } from './judge-hidden.ts';
import { HTML_RULES, judgeHtmlNodes } from './judge-html.ts';
import { judgeLinks } from './judge-links.ts';
import { judgeMdx } from './judge-mdx.ts';
import type { Judgement } from './judgement.ts';
import { gatherPasted, unreadablePaste } from './judge-pasted.ts';
import { judgePictureLinks } from './judge-picture-links.ts';
import { judgePictures } from './judge-pictures.ts';
import { judgeStructure } from './judge-structure.ts';
import { judgeHeadings, judgeReferences } from './judge-text.ts';
import { judgeMarks, judgeNotes, judgeTables, judgeTildes, judgeUnread } from './judge-unread.ts';
import { judgeLines } from './lines/judge-lines.ts';
import { judgePlainHeadings } from './lines/judge-plain-headings.ts';
import { linkIndex, type LinkIndex } from './link-index.ts';
import { judgeMisread } from './misread/index.ts';
import { parseBody, type ParsedBody } from './parse-body.ts';
import { answerRules } from './rules/answer-rules.ts';
import { htmlRules } from './rules/html-rules.ts';
import { linkRules } from './rules/link-rules.ts';
import { mdxRules } from './rules/mdx-rules.ts';
import { misreadRules } from './rules/misread-rules.ts';
import { textRules } from './rules/text-rules.ts';

export const markupCheck: SourceCheck = {
  id: 'markup',
  label: '正文',
  reads: 'source',
  needsLibrary: true,
  rules: { ...htmlRules, ...linkRules, ...textRules, ...misreadRules, ...answerRules, ...mdxRules },
  async run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    if (!fleet.library) return { problems: [], seen: 0 };
    const index = linkIndex(fleet, fleet.library);
    const entries = fleet.parsed.entries.filter(({ site }) => sites.includes(site));
    const problems: Problem[] = [];
    for (const parsed of entries)
      for (const { rule, ...judgement } of await judgeEntry(parsed, fleet.folder, index))
        problems.push({ rule: `markup/${rule}`, site: parsed.site, file: parsed.file, ...judgement });
    return { problems, seen: entries.length };
  },
};

type Folder = Pick<FleetFolder, 'read'>;

async function judgeEntry(
  { file, source, entry }: ParsedEntry,
  folder: Folder,
  index: LinkIndex,
): Promise<Judgement[]> {
  // Without front matter there is no telling where the body begins.
  if (!source || source.problems.some(({ rule }) => rule.startsWith('metadata/front-matter-'))) return [];
  const body = parseBody(source, file.endsWith('.mdx') ? 'mdx' : 'md');
  if ('rule' in body) return [unreadablePaste(body, source.body, source.bodyLine)];
  const found = await judgeBody(body, folder, file, index);
  if (!entry) return found;
  // Answers have no headings.
  if (isType(entry, 'faq')) return [...found, ...judgeAnswer(body)];
  // What is mended first makes paragraphs, of which some are headings.
  return found.some(({ edits }) => edits) ? found : [...found, ...judgePlainHeadings(body)];
}

/** What is wrong with a body, whatever the type of its entry. */
export async function judgeBody(
  body: ParsedBody,
  folder: Folder,
  file: string,
  index: LinkIndex,
): Promise<Judgement[]> {
  const tags = [...judgeHtmlNodes(body), ...judgeMdx(body)];
  // Between refused tags nothing stands where it belongs, and a tag told for what it holds is told enough.
  const refused = tags.some(({ rule }) => rule === HTML_RULES.element || rule === HTML_RULES.script);
  const lines = new Set(tags.map(({ line }) => line));
  const structure = judgeStructure(body).filter(
    ({ rule, line }) => rule !== 'html-nesting' || (!refused && !lines.has(line)),
  );
  // A box whose tags do not fit together is told as that.
  const loose = new Set(structure.map(({ line }) => line));
  return [
    ...gatherPasted([...tags, ...structure], body),
    ...judgeLinks(body, file, index),
    ...judgePictures(body, file, index),
    ...(await judgePictureLinks(body, folder, file, index)),
    ...judgeHidden(body).filter(({ rule, line }) => rule !== 'details-summary' || !loose.has(line)),
    ...judgeHeadings(body),
    ...judgeReferences(body),
    ...judgeUnread(body),
    ...judgeMarks(body),
    ...judgeNotes(body),
    ...judgeTildes(body),
    ...judgeTables(body),
    ...judgeLines(body),
    ...judgeMisread(body),
  ];
}
