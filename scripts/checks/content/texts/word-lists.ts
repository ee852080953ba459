/** The lists of words and hosts of the program, `schemas/wording/*.yaml`, and what a site adds to them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { keysOf } from '../../../../schemas/atoms.ts';
import { PROHIBITED_CLASSES, type ProhibitedClass } from '../../../../schemas/prohibited-classes.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../schemas/wording');

const words = z.array(z.string().min(1));
const wordClass = z.strictObject({
  clauses: words.min(1),
  /** Words nearby that show that something is banned, investigated or warned of. */
  contexts: words,
  /** Words no official text contains. */
  always: words,
  /** Words that are right where one of the contexts is near. */
  unless: words,
  /** Longer words in which one of these is something else. */
  within: words,
});
export type WordClass = z.infer<typeof wordClass>;

const expression = z.strictObject({
  wrong: z.string().min(1),
  right: z.string().min(1),
  /** Longer words in which the wrong one is right. */
  within: words.default([]),
});
export type Expression = z.infer<typeof expression>;

/** @throws {Error} naming the file if it does not match its schema: it is part of the program. */
function readList<T>(name: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parse(readFileSync(path.join(FOLDER, name), 'utf8')));
  if (!parsed.success) throw new Error(`List of words ${name}: ${parsed.error.message}`);
  return parsed.data;
}

const prohibitedList = readList(
  'prohibited.yaml',
  z.strictObject({ contexts: words, classes: z.record(z.enum(keysOf(PROHIBITED_CLASSES)), wordClass) }),
);

/** The ten classes; the contexts of each include those of all. */
export const prohibited = Object.entries(prohibitedList.classes).map(([name, list]) => ({
  class: name as ProhibitedClass,
  list: { ...list, contexts: [...prohibitedList.contexts, ...list.contexts] },
}));

export const advertising = readList('advertising.yaml', wordClass);

export const expressions = readList(
  'expressions.yaml',
  z.strictObject({ sensitive: z.array(expression), typos: z.array(expression) }),
);

/** Host → the kind of site it is known to be; its subdomains are of the same kind. */
export const knownHosts = readList(
  'hosts.yaml',
  z.strictObject({ commercial: words, advertising: words, illegal: words }),
);
