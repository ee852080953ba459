/** A record as text and as YAML. */
import { decodeText } from './decode-text.ts';
import { parseYaml, type LocatedYaml } from './located-yaml.ts';
import { type YamlProblem } from './yaml-problem.ts';
import { oncePerObject } from './once-per-object.ts';

export interface ReadRecord {
  /** Absent when the bytes are no text; its LF line ends are those positions are counted by. */
  text?: string;
  /** Absent when the bytes are no text. */
  yaml?: LocatedYaml;
  /** What is wrong with the text and, after that, with the YAML. */
  problems: readonly YamlProblem[];
}

/** Reads the bytes of a record. Several checks look at each record, so the same bytes are parsed once. */
export const readRecord = oncePerObject((bytes: Uint8Array): ReadRecord => {
  const { text, problems } = decodeText(bytes);
  if (text === undefined) return { problems };
  const yaml = parseYaml(text);
  return { text, yaml, problems: [...problems, ...yaml.problems] };
});
