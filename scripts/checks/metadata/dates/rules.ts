/** Dates and times: their format and their order. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'date-format': {
    severity: 'error',
    clauses: ['X-1', 'R-DL-26.2'],
    zh: {
      summary: '日期写成 年-月-日，月和日都是两位。',
      message: '字段“{field}”（{label}）的“{value}”不是规定的日期写法。',
      fix: '[[应是 {suggestion}。]]日期写成四位年-两位月-两位日，例如 2025-03-01；拿不准哪个是月、哪个是日的，请核对原件。',
    },
    en: {
      summary: 'Dates are written year-month-day with two digits for month and day.',
      message: '"{value}" in "{field}" ({label}) is not in the date format.',
      fix: '[[Write {suggestion}. ]]Dates are YYYY-MM-DD, for example 2025-03-01; check in the original which number is the month.',
    },
    example: { bad: 'issuedOn: 2025/3/1', good: "issuedOn: '2025-03-01'" },
  },
  'date-impossible': {
    severity: 'error',
    clauses: ['X-1', 'R-DL-26.2'],
    zh: {
      summary: '日期在日历上存在。',
      message: '字段“{field}”（{label}）的 {value} 在日历上不存在。',
      fix: '核对年、月、日，改为日历上有的日期，例如 2025-03-01。',
    },
    en: {
      summary: 'Dates are valid calendar dates.',
      message: '{value} in "{field}" ({label}) is not a valid calendar date.',
      fix: 'Write a valid calendar date, for example 2025-03-01.',
    },
    example: { bad: "issuedOn: '2025-13-45'", good: "issuedOn: '2025-03-01'" },
  },
  'time-format': {
    severity: 'error',
    clauses: ['X-1', 'R-DL-26.2'],
    zh: {
      summary: '时间写成 年-月-日 时:分，都是两位，24 小时制，北京时间。',
      message: '字段“{field}”（{label}）的“{value}”不是规定的时间写法。',
      fix: '[[应是 {suggestion}。]]时间写成 年-月-日 时:分，例如 2025-03-01 09:30；拿不准的请核对原件。',
    },
    en: {
      summary: 'Times are written YYYY-MM-DD HH:mm, Beijing time.',
      message: '"{value}" in "{field}" ({label}) is not in the time format.',
      fix: '[[Write {suggestion}. ]]Times are YYYY-MM-DD HH:mm, for example 2025-03-01 09:30.',
    },
    example: { bad: 'publishedAt: 2025/3/1 9:30', good: "publishedAt: '2025-03-01 09:30'" },
  },
  'time-incomplete': {
    severity: 'error',
    clauses: ['X-1'],
    zh: {
      summary: '时间要写到分。',
      message: '字段“{field}”（{label}）只有日期，没有时和分。',
      fix: "补上时和分，例如 {key}: '{value} 09:30'",
    },
    en: {
      summary: 'Times include hour and minute.',
      message: 'The field "{field}" ({label}) has a date but no hour and minute.',
      fix: "Add hour and minute, for example {key}: '{value} 09:30'",
    },
    example: { bad: "publishedAt: '2025-03-01'", good: "publishedAt: '2025-03-01 09:30'" },
  },
  'time-impossible': {
    severity: 'error',
    clauses: ['X-1', 'R-DL-26.2'],
    zh: {
      summary: '时间在日历和钟表上存在。',
      message: '字段“{field}”（{label}）的 {value} 在日历或钟表上不存在。',
      fix: '核对日期和时、分，例如 2025-03-01 09:30。',
    },
    en: {
      summary: 'Times are valid.',
      message: '{value} in "{field}" ({label}) is not a valid time.',
      fix: 'Check the date, hour and minute, for example 2025-03-01 09:30.',
    },
    example: { bad: "publishedAt: '2025-02-30 25:00'", good: "publishedAt: '2025-03-01 09:30'" },
  },
  'time-order': {
    severity: 'error',
    clauses: ['R-DL-26.2'],
    zh: {
      summary: '先后有关系的日期，次序要对。',
      message: '“{field}”（{value}）与“{earlier}”（{other}）的先后次序不对。',
      fix: '核对这两个日期，改正写错的一个。',
    },
    en: {
      summary: 'Related dates are in chronological order.',
      message: '"{field}" ({value}) is not after "{earlier}" ({other}).',
      fix: 'Check the two and fix the wrong one.',
    },
    example: {
      bad: "publishedAt: '2025-03-02 09:30'\nupdatedAt: '2025-03-01 09:30'",
      good: "publishedAt: '2025-03-01 09:30'\nupdatedAt: '2025-03-02 09:30'",
    },
  },
  'date-out-of-range': {
    severity: 'error',
    clauses: ['R-DL-26.2'],
    zh: {
      summary: '日期是真实的：不是 1970-01-01 之类的空值，不早于网站可能存在的时间，也不在遥远的将来。',
      message: '字段“{field}”的 {value} 不会是真实的日期[[，最早 {first}]][[，最晚 {last}]]。',
      fix: '核对原件，改为真实的日期；选填的字段不知道日期，就整行删去；长期有效的，不写失效日期。',
    },
    en: {
      summary: 'Dates are real: no empty value such as 1970-01-01, not before there were sites, and not far ahead.',
      message: '{value} in "{field}" cannot be a real date[[, the first is {first}]][[, the last is {last}]].',
      fix: 'Write the real date of the original; delete the line of an optional field; what is valid without end has no day of expiry.',
    },
    example: { bad: "issuedOn: '1970-01-01'", good: "issuedOn: '2025-03-01'" },
  },
});
