/**
 * The basic value types of all schemas.
 *
 * Dates stay text: YAML would turn an impossible `2025-13-45` into a valid date, so the text is what is checked.
 */
import { z } from 'astro/zod';
import { addressProblem, isHostName, isSitePath } from './web-address.ts';

/** Description of a field for editors. Read by the error messages, `lantai new` and the generated reference. */
export interface FieldMeta {
  /** Chinese name of the field. */
  label: string;
  /** One sentence: what to write here. */
  help?: string;
  /** One valid value, as it would be typed in YAML. */
  example?: string;
  /** Requirement rows that require the field. */
  clauses?: readonly string[];
  /**
   * Why the field exists although no page, check, command or output reads it or its parts. Shown in the reference docs;
   * a test verifies that nothing reads it.
   */
  recordOnly?: string;
  /** A day or minute at which something was done: one that has not come yet is a mistake. */
  occurred?: true;
}

/** Attaches {@link FieldMeta} to a schema. */
export function field<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  return schema.meta({ ...meta, clauses: meta.clauses ? [...meta.clauses] : [] }) as T;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a `YYYY-MM-DD` that exists in the calendar, years 1900–2999. */
export function isCalendarDate(text: string): boolean {
  const match = /^((?:19|2\d)\d{2})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** True for a `YYYY-MM-DD HH:mm` that exists in the calendar and on the clock. */
export function isLocalTime(text: string): boolean {
  const match = /^(\S{10}) ([01]\d|2[0-3]):[0-5]\d$/.exec(text);
  return match?.[1] !== undefined && isCalendarDate(match[1]);
}

/** Names of problems whose messages are in the check `metadata`. */
export const DATE_PROBLEM = 'date';
export const TIME_PROBLEM = 'time';
export const FILE_NAME_PROBLEM = 'file-name';
export const ID_PROBLEM = 'id';
export const ADDRESS_PROBLEM = 'address';
export const HOST_NAME_PROBLEM = 'host-name';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Sorts as text. */
export const calendarDate = () =>
  z.string().refine(isCalendarDate, { error: DATE_PROBLEM, params: { problem: DATE_PROBLEM } });

/** A minute in Asia/Shanghai, `YYYY-MM-DD HH:mm`. Sorts as text. Pages show it in this form. */
export const localTime = () =>
  z.string().refine(isLocalTime, { error: TIME_PROBLEM, params: { problem: TIME_PROBLEM } });

/** Non-empty text on one line, without leading or trailing space. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\n\r\t]*$/);

/** Non-empty text that may have several lines. */
export const text = (max = 2000) => z.string().trim().min(1).max(max);

/** Device names of Windows: a repository with a file of such a name cannot be checked out there. */
const DEVICES = '(?:con|prn|aux|nul|com[0-9]|lpt[0-9])';

/** Identifier of a site, column segment or entry: lower-case letters, digits and single hyphens. */
export const ID_PATTERN = new RegExp(`^(?!${DEVICES}$)[a-z0-9]+(?:-[a-z0-9]+)*$`);
export const slug = () => z.string().regex(ID_PATTERN, { error: ID_PROBLEM }).max(80);

/** File names that are safe in every file system, URL and archive, at most 100 characters long. */
export const FILE_NAME_PATTERN = new RegExp(
  `^(?!${DEVICES}\\.)(?=.{1,100}$)[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*)*\\.[a-z0-9]+$`,
);

/** A file beside the entry (attachments, pictures): no folders, no Chinese, no spaces. */
export const siblingFile = () =>
  z
    .string()
    .transform((value) => value.replace(/^\.\//, ''))
    .pipe(z.string().regex(FILE_NAME_PATTERN, { error: FILE_NAME_PROBLEM }));

const address = (accepts: (text: string) => boolean) =>
  z.string().refine(accepts, { error: ADDRESS_PROBLEM, params: { problem: ADDRESS_PROBLEM } });
const isWebUrl = (text: string) => addressProblem(text) === null;

/** An absolute http or https address that is not misleading and that the public can reach. */
export const webUrl = () => address(isWebUrl);

/** A page of the site by its path, or an address as {@link webUrl}. */
export const pageOrUrl = () => address((text) => isSitePath(text) || isWebUrl(text));

/** An entry by its id, or an address as {@link webUrl}. */
export const entryOrUrl = () => address((text) => ID_PATTERN.test(text) || isWebUrl(text));

/** A host name, in Chinese or in Punycode. */
export const hostName = () =>
  z.string().refine(isHostName, { error: HOST_NAME_PROBLEM, params: { problem: HOST_NAME_PROBLEM } });

/** A mail address without characters that need escaping in `mailto:`. */
export const mailAddress = () => z.email().max(100);

/** A CSS colour as `#rrggbb`. */
export const hexColour = () => z.string().regex(/^#[0-9a-f]{6}$/i);

/** Languages of sites, as values of `<html lang>` (R-JM-14.1). */
export const SITE_LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** Keys of a table of labels, in the form `z.enum` takes. */
export const keysOf = <T extends Readonly<Record<string, unknown>>>(labels: T) =>
  Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]];

/**
 * An enumeration written in Chinese in the source and read by code under an English key.
 *
 * @param labels English key → the Chinese word editors write and pages show.
 */
export function choice<const T extends Record<string, string>>(labels: T) {
  const keyOf = new Map(Object.entries(labels).map(([key, label]) => [label, key as keyof T & string]));
  const words = Object.values(labels) as [string, ...string[]];
  return z.enum(words).transform((word) => keyOf.get(word) as keyof T & string);
}
