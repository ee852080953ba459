/** Every field of every schema for a web address, a mailbox or a file has a type that validates it. */
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../tests/support/hostile-values.ts';
import { listStrings } from '../tests/support/schema-strings.ts';
import { columnSchema } from './column.ts';
import { exceptionsSchema } from './registers/exceptions.ts';
import { fleetSchema } from './fleet.ts';
import { types } from './index.ts';
import { siteSchema } from './site.ts';
import { sourcesSchema } from './registers/sources.ts';

const SCHEMAS = {
  ...Object.fromEntries(Object.entries(types).map(([name, { schema }]) => [name, schema])),
  site: siteSchema,
  column: columnSchema,
  fleet: fleetSchema,
  sources: sourcesSchema,
  exceptions: exceptionsSchema,
};
const fields = Object.entries(SCHEMAS).flatMap(([name, schema]) =>
  listStrings(schema).map(({ path, label, accepts }) => ({ field: `${name}.${path}`, key: path, label, accepts })),
);
const called = (key: RegExp, label: RegExp) =>
  fields.filter((each) => key.test(each.key.replace(/\[\]$/, '')) || label.test(each.label));

/** Postal addresses, and patterns of paths in the site. */
const NOT_OF_THE_WEB = /^(?:exceptions\..*|.*\.(?:address|contact\.address|office\.address))$/;

const guarded = {
  'an address of the web': {
    fields: called(
      /(?:url|uri|href|link|feed|endpoint|website|domain)s?$|endpoints\.|^links\.[a-z]+$/i,
      /网址|链接$|接口地址|^域名|域名$/,
    ).filter(({ field }) => !NOT_OF_THE_WEB.test(field)),
    values: [...HOSTILE.address, ...HOSTILE.html, 'https://www.gov.cn/\u200B', 'https://www.g\u043Ev.cn/'],
  },
  'a mailbox': {
    fields: called(/e?-?mail$/i, /邮箱$/),
    values: [...HOSTILE.mail, ...HOSTILE.address, ...HOSTILE.html],
  },
  'a file': {
    fields: called(
      /(?:^|\.)(?:file|image|dataFile|captions|form|sample|instructionsFile|logo)$/,
      /文件名|图片文件/,
    ).filter(({ field }) => !field.startsWith('exceptions.') && field !== 'interpretation.form'),
    values: [...HOSTILE.path, 'a\u0000.png', 'a.png ', 'a.png/', 'CON.png', 'a%2fb.png', 'http://www.gov.cn/a.png'],
  },
} as const;

describe.each(Object.entries(guarded))('%s', (_, { fields: found, values }) => {
  it('is named by fields', () => expect(found.length).toBeGreaterThan(1));
  it.each(found.map((each) => [each.field, each.accepts] as const))('%s takes no hostile value', (_field, accepts) => {
    for (const value of values) expect([value, accepts(value)]).toEqual([value, false]);
  });
});
