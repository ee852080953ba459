/** Classes of one kind: all themes, all years. */
export interface ClassGroup {
  label: string;
  values: readonly { label: string; url: string; count: number; current: boolean }[];
}
