/**
 * Radicals and compatibility characters copied from PDF files: they look like ordinary characters and are not found by
 * search.
 */
import { decodeText } from '../../../../src/lib/content/decode-text.ts';
import { offsetPosition } from '../../../../src/lib/text/position.ts';
import type { SourceFile } from '../../../../src/lib/model/file.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { LOOK_ALIKES, ordinaryOf } from '../../../../src/lib/text/radicals.ts';
import { atFile } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** Most distinct characters listed in a message. */
const MAX_NAMED = 10;

/** One problem per file, at the first of them: text from a PDF has hundreds. */
export function findLookAlikes({ fleet: { files }, isJudged }: MetadataInput): Problem[] {
  return [...files.records, ...files.entries].filter(({ path }) => isJudged(path)).flatMap((file) => check(file));
}

function check({ path, bytes }: SourceFile): Problem[] {
  const { text } = decodeText(bytes);
  if (text === undefined) return [];
  const edits = [...text.matchAll(LOOK_ALIKES)].flatMap(({ index, 0: form }) => {
    const character = ordinaryOf(form);
    return character === form ? [] : [{ start: index, end: index + form.length, text: character, form }];
  });
  const [first] = edits;
  if (!first) return [];
  const pairs = [...new Set(edits.map((edit) => `${edit.form}→${edit.text}`))];
  const named = pairs.slice(0, MAX_NAMED).join('、');
  return [
    report(
      'look-alike',
      { ...atFile(path), ...offsetPosition(text, first.start) },
      {
        value: pairs.length > MAX_NAMED ? `${named}……` : named,
        params: { count: edits.length },
        edits: edits.map(({ start, end, text: character }) => ({ start, end, text: character })),
      },
    ),
  ];
}
