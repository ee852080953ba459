/** What a site is called and written in, where its record leaves it open. */
import type { Site } from './site.ts';

/** Name visitors know the site by. */
export const siteName = ({ record }: Site): string => record.displayName ?? record.standardName;

/** Language of its pages, as `<html lang>` says it. */
export const siteLanguage = ({ record }: Site): string => record.languages[0] ?? 'zh-Hans';
