/** The change sheet (变更单): what changed, what each change of a column needs, and who approves it. */
import type { Rules } from '../../schemas/rulepack.ts';
import type { RegisterData } from '../../schemas/registers/index.ts';
import { csvText } from '../../src/lib/data/csv.ts';
import type { Change } from './compare.ts';

const NEEDS = { approvalRef: '批准文号', publicNotice: '公告', filing: '备案' } as const;

export interface SheetLine extends Change {
  site: string;
  /** Who answers for the column, from the register of responsibilities (R-DL-17). */
  approver: string;
  approvalRef: string;
  /** What the rule packs require of the change and no filing has. */
  lacking: string;
}

export interface SheetInput {
  site: string;
  changes: readonly Change[];
  rules: Rules;
  filings: RegisterData<'filings'>['filings'];
  responsibilities: RegisterData<'responsibilities'>['responsibilities'];
}

export function sheetLines({ site, changes, rules, filings, responsibilities }: SheetInput): SheetLine[] {
  const required = rules.columnChange?.requires?.map(({ item }) => item) ?? [];
  return changes.map((change) => {
    const { column } = change;
    const filing = filings.findLast(({ columns }) => column !== undefined && columns.includes(column));
    const owner = responsibilities.find(({ columns }) =>
      columns.some((each) => column !== undefined && `${column}/`.startsWith(`${each}/`)),
    );
    const lacks = {
      approvalRef: filing?.approvalRef === undefined,
      filing: filing === undefined,
      // Named in the life cycle of the column, and checked there.
      publicNotice: false,
    };
    return {
      ...change,
      site,
      approver: owner?.leader ?? '',
      approvalRef: filing?.approvalRef ?? '',
      lacking:
        column === undefined
          ? ''
          : required
              .filter((item) => lacks[item])
              .map((item) => NEEDS[item])
              .join('、'),
    };
  });
}

const HEADINGS = {
  site: '网站',
  item: '变更事项',
  before: '变更前',
  after: '变更后',
  approver: '分管领导',
  approvalRef: '批准文号',
  lacking: '还缺',
} as const;
const KEYS = ['site', 'item', 'before', 'after', 'approver', 'approvalRef', 'lacking'] as const;

type Write = (lines: readonly SheetLine[], range: string) => string;

export const SHEET_FORMATS: Readonly<Record<'markdown' | 'csv', Write>> = {
  markdown(lines, range) {
    const title = `# 网站信息变更备案单\n\n${range}\n\n`;
    if (lines.length === 0) return `${title}没有需要备案的变更。\n`;
    const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    const table = [
      row(KEYS.map((key) => HEADINGS[key])),
      row(KEYS.map(() => '---')),
      ...lines.map((line) => row(KEYS.map((key) => line[key]))),
    ];
    return `${title}${table.join('\n')}\n\n共${lines.length}项。报上级主管单位备案，并在全国政府网站信息报送系统更新。\n`;
  },
  csv: (lines) => csvText([KEYS.map((key) => HEADINGS[key]), ...lines.map((line) => KEYS.map((key) => line[key]))]),
};
