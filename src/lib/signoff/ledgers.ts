/** Folders that only ever grow: records of reviews and records of releases. Tens of
 * thousands of files, from which no page and no register is made: they are read from Git. */

/** Files in them. */
export const LEDGERS = /^sites\/[^/]+\/governance\/(?:sign-offs|releases)\//;

export const isReleaseRecord = (file: string): boolean => /^sites\/[^/]+\/governance\/releases\//.test(file);
