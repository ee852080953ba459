/** Name and language of a site, with defaults for what its record leaves out. */
import type { Site } from './site.ts';

/** Name of the site as visitors see it. */
export const siteName = ({ record }: Site): string => record.displayName ?? record.standardName;

/** Language of its pages, as in `<html lang>`. */
export const siteLanguage = ({ record }: Site): string => record.languages[0] ?? 'zh-Hans';
