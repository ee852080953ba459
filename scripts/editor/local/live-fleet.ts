/** The fleet as it is on the disk now, read again and again, and what the checks find on one entry of it. */
import type { FleetFiles } from '../../../src/lib/model/file.ts';
import type { LocalTime } from '../../../src/lib/model/local-time.ts';
import { parseFleet } from '../../../src/lib/content/parse-fleet.ts';
import type { Finding } from '../../checks/check.ts';
import { checkSources } from '../../checks/run.ts';
import { ParseMemo } from '../../dev/parse-memo.ts';
import { folderOnDisk } from '../../lib/fleet-folder.ts';
import { assembleFleet, type LoadedFleet } from '../../lib/load-fleet.ts';
import { readFolder } from '../../lib/read-fleet.ts';
import { UnchangedFiles } from '../../lib/unchanged-files.ts';
import type { FieldFinding } from '../client/local-program.ts';

export class LiveFleet {
  readonly #root: string;
  readonly #now: LocalTime;
  readonly #unchanged = new UnchangedFiles();
  readonly #memo = new ParseMemo();
  /** One reading at a time, as both memories belong to the last one. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(root: string, now: LocalTime) {
    this.#root = root;
    this.#now = now;
  }

  /** @param draft an entry as it would be saved, instead of what is on the disk. */
  read(draft?: { file: string; text: string }): Promise<LoadedFleet> {
    const reading = this.#last.then(() => this.#read(draft));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  /** Findings on a draft, each with the field of the form it is about. */
  async findings(site: string, draft: { file: string; text: string }): Promise<FieldFinding[]> {
    const fleet = await this.read(draft);
    const scope = {
      files: new Set([draft.file]),
      lines: new Map(),
      names: new Set<string>(),
      wholeSites: new Set<string>(),
    };
    const found = await checkSources(fleet, [site], 'zh', scope);
    return found.filter(({ file }) => file === draft.file).flatMap((finding) => shown(finding, draft.text));
  }

  async #read(draft?: { file: string; text: string }): Promise<LoadedFleet> {
    const files = await readFolder(folderOnDisk(this.#root), this.#unchanged);
    this.#memo.begin(files.records);
    const read = draft ? withDraft(files, draft) : files;
    return assembleFleet(this.#root, read, parseFleet(read, this.#memo.parse), this.#now);
  }
}

function withDraft(files: FleetFiles, { file, text }: { file: string; text: string }): FleetFiles {
  const others = files.entries.filter(({ path }) => path !== file);
  const entries = [...others, { path: file, bytes: Buffer.from(text) }];
  return { ...files, entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** A file that is chosen but not saved yet has an address of the browser; what is found on it is not true yet. */
const isPending = ({ value }: Finding) => value?.startsWith('blob:') === true;

function shown(finding: Finding, text: string): FieldFinding[] {
  if (isPending(finding)) return [];
  const { severity, rule, message, fix, line } = finding;
  return [{ severity, rule, message, fix, line, field: missingField(finding) ?? fieldAt(text, line) }];
}

/** A field that is not there has no line of its own. */
function missingField({ rule, params }: Finding): string | undefined {
  const name = rule === 'metadata/field-missing' ? params?.['field'] : undefined;
  return typeof name === 'string' ? /^\w+/.exec(name)?.[0] : undefined;
}

/** Top-level field at a line of an entry; `body` below the front matter. */
export function fieldAt(text: string, line: number): string {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (end >= 0 && line > end + 1) return 'body';
  const keys = lines.slice(0, line).flatMap((each) => /^(\w+):/.exec(each)?.[1] ?? []);
  return keys.at(-1) ?? '';
}
