/** What an interpretation needs because of its form (R-GO-4.2.1, R-GO-4.2.2). */
import { INTERPRETATION_FORMS, INTERPRETATION_PARTS } from '../../../schemas/types/interpretation.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { fieldName } from '../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { MEDIA_EXTENSIONS, MEDIA_FORMS, PRESS_FORMS } from '../../../src/lib/library/interpretation-media.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import { partHeadings, partNames } from '../../../src/lib/facts/interpretation-parts.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { PICTURE_IN_BODY } from './common-conditions.ts';
import { parsedDocuments } from './document-conditions.ts';
import { extensionOf } from './file-formats.ts';
import { entryProblem, type FieldPath } from './place-problem.ts';

type Interpretation = Entry<'interpretation'>;

/** Forms that some readers cannot see or hear. */
const NEEDS_TEXT = ['diagram', 'audio', 'video', 'animation'];

export function interpretationProblems(fleet: LoadedFleet): Problem[] {
  const documents = new Map(parsedDocuments(fleet).map(({ document }) => [document.id, document]));
  return fleet.parsed.entries.flatMap((parsed) => {
    const { entry } = parsed;
    if (!entry || !isType(entry, 'interpretation')) return [];
    return [
      ...interpreter(parsed, entry, documents),
      ...formNeeds(parsed, entry),
      ...media(parsed, entry),
      ...parts(parsed, entry),
    ];
  });
}

/** Only who made a document can say what it means; the press may comment on it (R-GO-4.2.1a, R-GO-4.2.3b). */
function interpreter(
  parsed: ParsedEntry,
  { data: { form, by, interprets } }: Interpretation,
  documents: ReadonlyMap<string, Entry<'policy'>>,
): Problem[] {
  const bodies = interprets.flatMap((id) => bodiesOf(documents.get(id)));
  if (PRESS_FORMS.has(form) || bodies.length === 0 || bodies.some((body) => sameBody(body, by))) return [];
  const allowed = [...new Set(bodies)].join('、');
  return [entryProblem(parsed, 'interpreter', ['by'], { value: by, params: { allowed } })];
}

export function bodiesOf(document: Entry<'policy'> | undefined): string[] {
  if (!document) return [];
  const { issuer, jointIssuers, leadDepartment, draftingDepartment } = document.data;
  return [issuer, ...jointIssuers, leadDepartment, draftingDepartment].filter((body) => body !== undefined);
}

/** Bodies are named in full (示例市水务局) or from within their area (市水务局). */
const sameBody = (one: string, other: string) => one.endsWith(other) || other.endsWith(one);

function formNeeds(parsed: ParsedEntry, entry: Interpretation): Problem[] {
  const { form, textAlternative, cover, guests, source } = entry.data;
  const problem = (rule: string) => entryProblem(parsed, rule, ['form'], { value: INTERPRETATION_FORMS[form] });
  const hasPicture = cover !== undefined || PICTURE_IN_BODY.test(entry.body);
  return [
    ...(NEEDS_TEXT.includes(form) && textAlternative === undefined ? [problem('text-alternative')] : []),
    ...(form === 'diagram' && !hasPicture ? [problem('diagram-picture')] : []),
    ...(form === 'interview' && guests.length === 0 ? [problem('interview-guests')] : []),
    ...(PRESS_FORMS.has(form) && (source.url === undefined || source.originalTitle === undefined)
      ? [problem('press-source')]
      : []),
  ];
}

function media(parsed: ParsedEntry, { data }: Interpretation): Problem[] {
  const player = (MEDIA_FORMS as Partial<Record<string, 'audio' | 'video'>>)[data.form];
  if (data.media === undefined)
    return player ? [entryProblem(parsed, 'media-missing', ['form'], { value: INTERPRETATION_FORMS[data.form] })] : [];
  const { file, captions, silent } = data.media;
  const usable: readonly string[] = player ? MEDIA_EXTENSIONS[player] : Object.values(MEDIA_EXTENSIONS).flat();
  const wrong = (path: FieldPath, name: string, allowed: readonly string[]) =>
    allowed.includes(extensionOf(name))
      ? []
      : [
          entryProblem(parsed, 'media-format', path, {
            value: name,
            params: { field: fieldName(path), allowed: allowed.join('、'), allowedEn: allowed.join(', ') },
          }),
        ];
  const isFilm = (MEDIA_EXTENSIONS.video as readonly string[]).includes(extensionOf(file));
  return [
    ...wrong(['media', 'file'], file, usable),
    ...(captions === undefined ? [] : wrong(['media', 'captions'], captions, ['vtt'])),
    ...(isFilm && !silent && captions === undefined
      ? [entryProblem(parsed, 'captions-missing', ['media', 'file'], { value: file })]
      : []),
  ];
}

/** A text covers the four parts the regulation names, and names no heading it does not have. */
function parts(parsed: ParsedEntry, entry: Interpretation): Problem[] {
  const headings = headingsOf(entry.body);
  const found = partHeadings(entry.data, headings);
  const named = partNames.flatMap((part) => {
    const heading = entry.data.sections?.[part];
    return heading === undefined || found[part] !== undefined
      ? []
      : [entryProblem(parsed, 'section-heading', ['sections', part], { value: heading })];
  });
  if (entry.data.form !== 'text') return named;
  const missing = partNames.filter((part) => found[part] === undefined && entry.data.sections?.[part] === undefined);
  if (missing.length === 0) return named;
  const params = {
    missing: missing.map((part) => INTERPRETATION_PARTS[part]).join('、'),
    missingEn: missing.join(', '),
  };
  return [...named, entryProblem(parsed, 'section-missing', ['form'], { params })];
}

/** Words of the headings of a body, in order; what stands in a block of code is no heading. */
const headingsOf = (body: string): string[] =>
  [...body.replace(/^(```|~~~)[^]*?^\1/gm, '').matchAll(/^#{2,6}[ \t]+(.+?)[ \t#]*$/gm)].flatMap(([, text]) =>
    text === undefined ? [] : [text],
  );
