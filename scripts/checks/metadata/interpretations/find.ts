/** What an interpretation needs because of its form (R-GO-4.2.1, R-GO-4.2.2). */
import { INTERPRETATION_FORMS, INTERPRETATION_PARTS } from '../../../../schemas/types/interpretation.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { MEDIA_EXTENSIONS, MEDIA_FORMS, PRESS_FORMS } from '../../../../src/lib/library/interpretation-media.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import { partHeadings, partNames } from '../../../../src/lib/facts/interpretation-parts.ts';
import { PICTURE_IN_BODY } from '../picture-in-body.ts';
import { extensionOf } from '../file-formats.ts';
import { type FieldPath, atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { type ValidEntry, entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';
import { sameInstitution } from './same-institution.ts';

const report = reporter('metadata', rules);

type Interpretation = ValidEntry<'interpretation'>;

/** Forms that some readers cannot see or hear. */
const NEEDS_TEXT = ['diagram', 'audio', 'video', 'animation'];

export const interpretations = defineSubject({ rules, find: findInterpretations });

function findInterpretations({ fleet }: MetadataInput): Problem[] {
  const documents = new Map(entriesOfType(fleet, 'policy').map(({ entry }) => [entry.id, entry]));
  return entriesOfType(fleet, 'interpretation').flatMap((each) => [
    ...interpreter(each, documents),
    ...formNeeds(each),
    ...media(each),
    ...parts(each),
  ]);
}

/** Only the institutions behind a document may interpret it; the press may comment on it (R-GO-4.2.1a, R-GO-4.2.3b). */
function interpreter({ parsed, entry }: Interpretation, documents: ReadonlyMap<string, Entry<'policy'>>): Problem[] {
  const { form, by, interprets } = entry.data;
  const institutions = interprets.flatMap((id) => institutionsOf(documents.get(id)));
  if (
    PRESS_FORMS.has(form) ||
    institutions.length === 0 ||
    institutions.some((institution) => sameInstitution(institution, by))
  )
    return [];
  const allowed = [...new Set(institutions)].join('、');
  return [report('interpreter', atEntry(parsed, ['by']), { value: by, params: { allowed } })];
}

function institutionsOf(document: Entry<'policy'> | undefined): string[] {
  if (!document) return [];
  const { issuer, jointIssuers, leadDepartment, draftingDepartment } = document.data;
  return [issuer, ...jointIssuers, leadDepartment, draftingDepartment].filter((body) => body !== undefined);
}

function formNeeds({ parsed, entry }: Interpretation): Problem[] {
  const { form, textAlternative, cover, guests, source } = entry.data;
  const place = atEntry(parsed, ['form']);
  const value = INTERPRETATION_FORMS[form];
  const hasPicture = cover !== undefined || PICTURE_IN_BODY.test(entry.body);
  return [
    ...(NEEDS_TEXT.includes(form) && textAlternative === undefined
      ? [report('text-alternative', place, { value })]
      : []),
    ...(form === 'diagram' && !hasPicture ? [report('diagram-picture', place, { value })] : []),
    ...(form === 'interview' && guests.length === 0 ? [report('interview-guests', place, { value })] : []),
    ...(PRESS_FORMS.has(form) && (source.url === undefined || source.originalTitle === undefined)
      ? [report('press-source', place, { value })]
      : []),
  ];
}

function media({ parsed, entry: { data } }: Interpretation): Problem[] {
  const player = (MEDIA_FORMS as Partial<Record<string, 'audio' | 'video'>>)[data.form];
  if (data.media === undefined)
    return player
      ? [report('media-missing', atEntry(parsed, ['form']), { value: INTERPRETATION_FORMS[data.form] })]
      : [];
  const { file, captions, silent } = data.media;
  const usable: readonly string[] = player ? MEDIA_EXTENSIONS[player] : Object.values(MEDIA_EXTENSIONS).flat();
  const wrong = (path: FieldPath, name: string, allowed: readonly string[]) =>
    allowed.includes(extensionOf(name))
      ? []
      : [
          report('media-format', atEntry(parsed, path), {
            value: name,
            params: { field: fieldName(path), allowed: { zh: allowed.join('、'), en: allowed.join(', ') } },
          }),
        ];
  const isFilm = (MEDIA_EXTENSIONS.video as readonly string[]).includes(extensionOf(file));
  return [
    ...wrong(['media', 'file'], file, usable),
    ...(captions === undefined ? [] : wrong(['media', 'captions'], captions, ['vtt'])),
    ...(isFilm && !silent && captions === undefined
      ? [report('captions-missing', atEntry(parsed, ['media', 'file']), { value: file })]
      : []),
  ];
}

/** A text covers the four parts that the regulation requires, and `sections` names only existing headings. */
function parts({ parsed, entry }: Interpretation): Problem[] {
  const headings = headingsOf(entry.body);
  const found = partHeadings(entry.data, headings);
  const named = partNames.flatMap((part) => {
    const heading = entry.data.sections?.[part];
    return heading === undefined || found[part] !== undefined
      ? []
      : [report('section-heading', atEntry(parsed, ['sections', part]), { value: heading })];
  });
  if (entry.data.form !== 'text') return named;
  const missing = partNames.filter((part) => found[part] === undefined && entry.data.sections?.[part] === undefined);
  if (missing.length === 0) return named;
  const names = { zh: missing.map((part) => INTERPRETATION_PARTS[part]).join('、'), en: missing.join(', ') };
  return [...named, report('section-missing', atEntry(parsed, ['form']), { params: { missing: names } })];
}

/** Texts of the headings of a body, in order; lines in a code block are not headings. */
const headingsOf = (body: string): string[] =>
  [...body.replace(/^(```|~~~)[^]*?^\1/gm, '').matchAll(/^#{2,6}[ \t]+(.+?)[ \t#]*$/gm)].flatMap(([, text]) =>
    text === undefined ? [] : [text],
  );
