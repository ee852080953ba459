/** Data files of datasets: they match their entry and contain nothing harmful. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'data-format': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '数据文件是 CSV。',
      message: '“{value}”不是 CSV 文件。',
      fix: '在表格软件里另存为“CSV UTF-8（逗号分隔）”；原来的文件可以作为附件发布。',
    },
    en: {
      summary: 'The data file is CSV.',
      message: '"{value}" is not a CSV file.',
      fix: 'Save the sheet as "CSV UTF-8"; the original may be an attachment.',
    },
    example: { bad: 'dataFile: levels.xlsx', good: 'dataFile: levels.csv' },
  },
  'data-size': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '数据文件的大小有限度。',
      message: '数据文件有 {value}，超过 {limit}。',
      fix: '按年度分成几个数据集，或者改为通过数据平台的接口（apiUrl）提供明细、这里只放汇总。',
    },
    en: {
      summary: 'The data file is within the size limit.',
      message: 'The data file has {value}, more than {limit}.',
      fix: 'Split it by year, or offer the details through apiUrl and only totals here.',
    },
    example: { bad: 'details.csv(3 MB)', good: 'details-2025.csv(120 KB)' },
  },
  'data-rows': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '数据文件的行数有限度。',
      message: '数据有 {value} 行，超过 {limit} 行，网页上无法完整列出。',
      fix: '按年度分成几个数据集，或者通过数据平台的接口（apiUrl）提供明细、这里只放汇总。',
    },
    en: {
      summary: 'The data file is within the row limit.',
      message: 'There are {value} rows, more than {limit}, too many for a page.',
      fix: 'Split it by year, or offer the details through apiUrl and only totals here.',
    },
    example: { bad: 'details.csv(5000 行)', good: 'details-2025.csv(365 行)' },
  },
  'data-empty': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '数据文件除表头外至少有一行。',
      message: '数据文件只有表头，没有数据。',
      fix: '补上数据；还没有数据的，先不发布这个数据集。',
    },
    en: {
      summary: 'The data file has at least one row below its header.',
      message: 'The data file has a header but no data.',
      fix: 'Add the figures, or do not publish the dataset yet.',
    },
    example: { bad: '月份,水位', good: '月份,水位\n2025-01,148.2' },
  },
  'data-header': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '数据文件的表头与数据项一致。',
      message: '表头第 {at} 列是“{value}”，与条目里写的不一致。',
      fix: '表头应当是：{expected}。改表头，或者改条目里的 rows 和 indicators，名称和次序都要相同。',
    },
    en: {
      summary: 'The header of the data file matches the indicators.',
      message: 'Column {at} of the header is "{value}", which does not match the entry.',
      fix: 'The header should be: {expected}. Fix the header, or rows and indicators of the entry.',
    },
    example: { bad: '月份,水位(米)', good: '月份,水位' },
  },
  'data-cells': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '数据文件每行的格数与表头相同。',
      message: '“{value}”这一行有 {found} 格，应当有 {expected} 格。',
      fix: '补上缺少的格，没有数值的留空；数字里不要用逗号分节。',
    },
    en: {
      summary: 'Every row of the data file has as many cells as the header.',
      message: 'The row "{value}" has {found} cells instead of {expected}.',
      fix: 'Add the missing cells, empty where there is no value; do not group digits with commas.',
    },
    example: { bad: '2025-01,1,482', good: '2025-01,1482' },
  },
  'data-number': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '数据项下面都是数字或者空格子。',
      message: '“{name}”下面的“{value}”不是数字。',
      fix: '只写数字，例如 1482.5；不写单位、不分节、不写“约”；没有数值的留空。',
    },
    en: {
      summary: 'Values are numbers or empty.',
      message: '"{value}" under "{name}" is not a number.',
      fix: 'Write digits only, such as 1482.5; leave the cell empty where there is no value.',
    },
    example: { bad: '2025-01,约148米', good: '2025-01,148' },
  },
  'data-label': {
    severity: 'error',
    clauses: ['R-GO-4.1.7d'],
    zh: {
      summary: '数据文件每行第一格写明这一行是什么。',
      message: '第一格是“{value}”，应当有内容且不超过 {limit} 个字。',
      fix: '写上时期或者分类；多余的空行、合计以外的说明删去，说明写进正文。',
    },
    en: {
      summary: 'The first cell of a row names its period or category.',
      message: 'The first cell is "{value}"; it must not be empty or longer than {limit} characters.',
      fix: 'Write the period or category; notes belong in the body of the entry.',
    },
    example: { bad: ',148.2', good: '2025-01,148.2' },
  },
  'data-repeated': {
    severity: 'error',
    clauses: ['R-GO-4.1.7d'],
    zh: {
      summary: '数据文件里一个时期或者分类只占一行。',
      message: '“{value}”在第 {first} 行已经写过。',
      fix: '合并这两行，或者改正写错的一行。',
    },
    en: {
      summary: 'Each period or category has only one row.',
      message: '"{value}" is already on line {first}.',
      fix: 'Merge the two rows, or fix the wrong one.',
    },
    example: { bad: '2025-01,148.2\n2025-01,149.0', good: '2025-01,148.2\n2025-02,149.0' },
  },
  'data-period': {
    severity: 'error',
    clauses: ['R-GO-4.1.7d'],
    zh: {
      summary: '数据文件的时期写法统一，在条目写的时间周期以内。',
      message: '时期“{value}”写法不对，或者不在 {from} 到 {to} 以内。',
      fix: '照起始时期 {from} 的写法写；数据更新到更晚的，改条目里的 period.to。',
    },
    en: {
      summary: 'Periods have the same format and are within the period of the entry.',
      message: 'The period "{value}" has the wrong format or is not within {from} to {to}.',
      fix: 'Write it like {from}; for later data, change period.to of the entry.',
    },
    example: { bad: '2025年1月,148.2', good: '2025-01,148.2' },
  },
  'data-order': {
    severity: 'error',
    clauses: ['R-GO-4.1.7d'],
    zh: {
      summary: '数据文件的时期由早到晚排列。',
      message: '时期“{value}”排在 {before} 的后面。',
      fix: '把各行按时间先后排好。',
    },
    en: {
      summary: 'Periods are in ascending order.',
      message: 'The period "{value}" stands after {before}.',
      fix: 'Sort the rows by time.',
    },
    example: { bad: '2025-02,149.0\n2025-01,148.2', good: '2025-01,148.2\n2025-02,149.0' },
  },
  'data-personal': {
    severity: 'error',
    clauses: ['R-GO-4.1.8b'],
    zh: {
      summary: '开放的数据里没有个人信息。',
      message: '“{value}”像是个人信息。',
      fix: '开放前脱敏：删去姓名、证件号、手机号、住址等列，只留汇总的数字。',
    },
    en: {
      summary: 'Open data contains no personal data.',
      message: '"{value}" looks like personal data.',
      fix: 'Remove names, identity and telephone numbers and addresses; publish totals only.',
    },
    example: { bad: '姓名,手机号', good: '地区,人数' },
  },
  'data-formula': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a', 'DESIGN-4'],
    zh: {
      summary: '数据文件的格子里没有公式。',
      message: '“{value}”会被表格软件当作公式运行。',
      fix: '只写算好的数值；文字不要以 = + - @ 开头。',
    },
    en: {
      summary: 'No cell of a data file is a formula.',
      message: '"{value}" would be run as a formula by a spreadsheet.',
      fix: 'Write the result; text must not begin with = + - @.',
    },
    example: { bad: '合计,=SUM(B2:B13)', good: '合计,1482' },
  },
  'data-quote': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '数据文件里的引号成对。',
      message: '从这里开始的引号没有结束，后面的内容读不出来。',
      fix: '补上引号，或者删去；用表格软件另存为 CSV 一般不会出错。',
    },
    en: {
      summary: 'Quotes in a data file are closed.',
      message: 'The quote that begins here does not end; what follows cannot be read.',
      fix: 'Close or delete it; spreadsheets write CSV without this mistake.',
    },
    example: { bad: '"2025-01,148.2', good: '"2025-01",148.2' },
  },
});
