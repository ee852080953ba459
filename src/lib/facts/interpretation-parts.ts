/** Finds the parts that the regulation requires of an interpretation (R-GO-4.2.1b). */
import { INTERPRETATION_PARTS, type InterpretationPart } from '../../../schemas/types/interpretation.ts';
import type { Entry } from '../model/entry.ts';

export const partNames = Object.keys(INTERPRETATION_PARTS) as InterpretationPart[];

/** Words in headings that indicate each part. */
const WORDS: Record<InterpretationPart, RegExp> = {
  background: /背景|依据|由来/,
  goals: /目标|任务|目的/,
  content: /内容|举措|措施/,
  problems: /解决.*(?:问题|困难)|(?:问题|困难).*解决/,
};

/** The heading of each part that the text has: the one the editor names, otherwise the first with matching words. */
export function partHeadings(
  { sections }: Pick<Entry<'interpretation'>['data'], 'sections'>,
  headings: readonly string[],
): Partial<Record<InterpretationPart, string>> {
  return Object.fromEntries(
    partNames.flatMap((part) => {
      const named = sections?.[part];
      const heading =
        named === undefined
          ? headings.find((each) => WORDS[part].test(each))
          : headings.find((each) => plain(each) === plain(named));
      return heading === undefined ? [] : [[part, heading]];
    }),
  );
}

/** Headings are compared without markup and spaces. */
const plain = (text: string) => text.replace(/[\s*_`]+/g, '');
