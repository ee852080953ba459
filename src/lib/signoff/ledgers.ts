/** Folders that only ever grow: records of reviews and records of releases. Neither pages nor registers are in them. */

/** Files in them. */
export const LEDGERS = /^sites\/[^/]+\/governance\/(?:sign-offs|releases)\//;

export const isReleaseRecord = (file: string): boolean => /^sites\/[^/]+\/governance\/releases\//.test(file);
