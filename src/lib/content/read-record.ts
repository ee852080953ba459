/** A record as text and as YAML. */
import { decodeText } from './decode-text.ts';
import { parseYaml, type LocatedYaml } from './located-yaml.ts';
import { type YamlProblem } from './yaml-problem.ts';
import { oncePerObject } from './once-per-object.ts';

export interface ReadRecord {
  /** Absent when the bytes are not text. Has LF line ends, to which positions refer. */
  text?: string;
  /** Absent when the bytes are not text. */
  yaml?: LocatedYaml;
  /** Problems of the text, followed by those of the YAML. */
  problems: readonly YamlProblem[];
}

/** Reads the bytes of a record. Several checks look at each record, so the same bytes are parsed once. */
export const readRecord = oncePerObject((bytes: Uint8Array): ReadRecord => {
  const { text, problems } = decodeText(bytes);
  if (text === undefined) return { problems };
  const yaml = parseYaml(text);
  return { text, yaml, problems: [...problems, ...yaml.problems] };
});
