/** Columns about the system an item comes from, and who reviewed it there (R-YZ-19.3b, R-YZ-21.3). */
import type { TypeName } from '../../../schemas/index.ts';
import { samePerson } from '../../checks/metadata/upstream/same-person.ts';
import { fieldColumn, type ImportColumn } from '../column.ts';
import { omitEmpty, type RowValues } from '../entry-import.ts';
import { ruleProblem, type RowProblem } from '../row-problem.ts';

const FIELDS = {
  unit: ['来源单位', 'line', ['报送单位', '推送单位']],
  editor: ['编辑人', 'line', ['编辑', '拟稿人']],
  editedAt: ['编辑时间', 'moment', ['拟稿时间']],
  reviewer: ['审核人', 'line', ['审核']],
  reviewedAt: ['审核时间', 'moment', []],
  signer: ['签发人', 'line', ['签发']],
  signedAt: ['签发时间', 'moment', []],
} as const;
type UpstreamField = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as UpstreamField[];
const keyOf = (name: UpstreamField) => `upstream${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** @param required whether every row comes from a system. */
export const upstreamColumns = (type: TypeName, required: boolean): ImportColumn[] => [
  fieldColumn(type, 'source.system', 'line', { key: 'system', names: ['业务系统', '推送系统'], required }),
  ...NAMES.map((name) => {
    const [label, kind, names] = FIELDS[name];
    return fieldColumn(type, `upstreamReview.${name}`, kind, { key: keyOf(name), label, names: [...names], required });
  }),
];

/** The record of the review; undefined where the row has none. */
export function upstreamReview(values: RowValues): Record<string, unknown> | undefined {
  const review = omitEmpty(Object.fromEntries(NAMES.map((name) => [name, values[keyOf(name)]])));
  return Object.keys(review).length === 0 ? undefined : review;
}

/** What a valid entry from a system still needs: the record, and three people in it. */
export function upstreamProblems(data: unknown, row: number, columns: readonly ImportColumn[]): RowProblem[] {
  const { source, upstreamReview: review } = data as {
    source: { system?: string };
    upstreamReview?: Readonly<Record<'editor' | 'reviewer' | 'signer', string>>;
  };
  if (!review)
    return source.system === undefined
      ? []
      : [ruleProblem('metadata/upstream-review', ['source.system'], { value: source.system }, row, columns)];
  const same = samePerson(review);
  return same
    ? [
        ruleProblem(
          'metadata/upstream-reviewers',
          [`upstreamReview.${same.role}`],
          { value: same.name, roles: same.roles },
          row,
          columns,
        ),
      ]
    : [];
}
