/** A minute in Asia/Shanghai, `YYYY-MM-DD HH:mm`. Comparing the texts compares the times. */
export type LocalTime = string;
