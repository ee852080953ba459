import type { FieldPath } from '../rules/places.ts';

/** A day something was done, and where its register says so. */
export interface RecordedDay {
  day: string;
  path: FieldPath;
}

/**
 * The days of the rows of a register.
 *
 * @param rows its list; none where there is no valid register.
 * @param list key of the list in the register.
 * @param field that holds the day.
 * @param dayOf the day of a row; undefined for a row that counts for nothing here.
 */
export const daysRecorded = <Row>(
  rows: readonly Row[] | undefined,
  list: string,
  field: string,
  dayOf: (row: Row) => string | undefined,
): RecordedDay[] =>
  (rows ?? []).flatMap((row, index) => {
    const day = dayOf(row);
    return day === undefined ? [] : [{ day, path: [list, index, field] }];
  });
