/**
 * Fields and rows of rule packs that nothing reads yet, each with its clauses. The list only shrinks: a test fails
 * for a new one, and for one that is read and must be removed from the list.
 *
 * Paths as in `tests/declared-fields.test.ts`: `entry` is any entry, `pack` a rule pack, `*` any key.
 */
export const NOT_YET_READ: Readonly<Record<string, readonly string[]>> = {};

/** Length of the list. It may only be lowered. */
export const NOT_YET_READ_COUNT = 0;
