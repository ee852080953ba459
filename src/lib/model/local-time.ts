/** A minute in Asia/Shanghai, `YYYY-MM-DD HH:mm`; compares as text. */
export type LocalTime = string;
