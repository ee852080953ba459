/** Folders that only ever grow: records of reviews and records of releases. */
export const LEDGERS = /^sites\/[^/]+\/governance\/(?:sign-offs|releases)\//;

export const isReleaseRecord = (file: string): boolean => /^sites\/[^/]+\/governance\/releases\//.test(file);
