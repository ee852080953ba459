/** Fields that are required depending on another field (requirements 3.3). */
import { DISCLOSURE_SCOPES } from '../../../../schemas/entry-common.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { isType } from '../../../../src/lib/model/entry.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { PICTURE_IN_BODY } from '../picture-in-body.ts';
import { validEntries, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const conditionalFields = defineSubject({ rules, find: findConditionalFields });

function findConditionalFields({ fleet }: MetadataInput): Problem[] {
  return validEntries(fleet).flatMap((each) => [
    ...archived(each),
    ...maps(each),
    ...importantPicture(each),
    ...sensitive(each),
    ...undisclosed(each),
  ]);
}

const archived = ({ parsed, entry: { data } }: ValidEntry): Problem[] =>
  data.state === 'archived' && data.archivedAt === undefined ? [report('archived-at', atEntry(parsed, ['state']))] : [];

const maps = ({ parsed, entry: { data } }: ValidEntry): Problem[] =>
  data.maps.flatMap(({ file, reviewNumber, standardMap }, index) =>
    reviewNumber !== undefined || standardMap === true
      ? []
      : [report('map-review', atEntry(parsed, ['maps', index, 'file']), { value: file })],
  );

function importantPicture({ parsed, entry }: ValidEntry): Problem[] {
  if (!isType(entry, 'news') || !entry.data.important) return [];
  const pictured = entry.data.cover !== undefined || entry.data.maps.length > 0 || PICTURE_IN_BODY.test(entry.body);
  return pictured ? [] : [report('important-picture', atEntry(parsed, ['important']))];
}

const sensitive = ({ parsed, entry: { data } }: ValidEntry): Problem[] =>
  data.sensitivity === 'high' && data.contingencyPlan === undefined
    ? [report('sensitive-plan', atEntry(parsed, ['sensitivity']))]
    : [];

const undisclosed = ({ parsed, entry: { data } }: ValidEntry): Problem[] =>
  data.disclosureScope !== 'active' && data.disclosureReason === undefined
    ? [
        report('undisclosed-reason', atEntry(parsed, ['disclosureScope']), {
          value: DISCLOSURE_SCOPES[data.disclosureScope],
        }),
      ]
    : [];
