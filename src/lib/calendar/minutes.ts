/** Arithmetic with minutes in Asia/Shanghai, which has one time zone and no summer time. */
import type { LocalTime } from '../model/local-time.ts';

const MINUTE = 60_000;
const milliseconds = (time: LocalTime) => Date.parse(`${time.replace(' ', 'T')}Z`);

/** The minute `minutes` after `time`. */
export const addMinutes = (time: LocalTime, minutes: number): LocalTime =>
  new Date(milliseconds(time) + minutes * MINUTE).toISOString().slice(0, 16).replace('T', ' ');

/** Minutes from one moment to another; negative if `to` is earlier. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number =>
  (milliseconds(to) - milliseconds(from)) / MINUTE;
