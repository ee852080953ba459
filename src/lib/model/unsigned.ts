/**
 * What a preview knows of sign-off: files of entries that are not signed off → Chinese names of the roles awaited; null
 * where it cannot be known, without the history.
 */
export type UnsignedEntries = ReadonlyMap<string, readonly string[]> | null;
