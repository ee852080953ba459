/** What an editor does to one entry in the course of an hour, step after step, and what the page must show then. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { entryHead } from './entry-head.ts';
import type { TempFleet } from './temp-fleet.ts';

export interface Edit {
  name: string;
  /** Address to look at. */
  address: string;
  /** Words that are on it once the change is visible. */
  words: string;
}

const FOLDER = 'content/portal/news';
const PICTURE = `${FOLDER}/2025-03-02-meeting.png`;

/** Makes the `n`th change. Names differ from step to step, so that no page can show them too early. */
export function makeEdit(fleet: TempFleet, n: number): Promise<Edit> {
  const round = Math.floor(n / STEPS.length);
  const step = STEPS[n % STEPS.length] ?? STEPS[0];
  return step(fleet, n, round);
}

/** How many different changes there are before they begin again. */
export const ROUND = 13;

type Step = (fleet: TempFleet, n: number, round: number) => Promise<Edit>;

const at = (fleet: TempFleet, file: string) => path.join(fleet.root, file);
const entryFile = (round: number) => `${FOLDER}/2025-03-11-round-${round}.md`;
const entryAddress = (round: number) => `/news/2025-03-11-round-${round}/`;
const renamedFile = (round: number) => `${FOLDER}/2025-03-11-renamed-${round}.md`;
const renamedAddress = (round: number) => `/news/2025-03-11-renamed-${round}/`;

function entryText(n: number, { state = '', subtype = '要闻', picture = '' } = {}): string {
  return `${entryHead('portal-20250311-77', `第${n}次保存的稿件`, '2025-03-11')}subtype: ${subtype}
${state}---

第${n}次保存的正文。
${picture}`;
}

const STEPS: readonly [Step, ...Step[]] = [
  async (fleet, n, round) => {
    await fleet.write(entryFile(round), entryText(n));
    return { name: 'new entry', address: entryAddress(round), words: `第${n}次保存的稿件` };
  },
  async (fleet, n, round) => {
    await fleet.write(entryFile(round), entryText(n));
    return { name: 'save', address: entryAddress(round), words: `第${n}次保存的正文` };
  },
  async (fleet, n, round) => {
    await fleet.write(entryFile(round), entryText(n, { subtype: `没有的类${n}` }));
    return { name: 'break', address: entryAddress(round), words: `没有的类${n}` };
  },
  async (fleet, n, round) => {
    await fleet.write(entryFile(round), entryText(n));
    return { name: 'fix', address: entryAddress(round), words: `第${n}次保存的正文` };
  },
  async (fleet, n, round) => {
    await fleet.write(entryFile(round), entryText(n, { state: 'state: 草稿\n' }));
    return { name: 'draft', address: entryAddress(round), words: '不会发布' };
  },
  async (fleet, n, round) => {
    await fleet.write(entryFile(round), entryText(n));
    return { name: 'publish the draft', address: entryAddress(round), words: `第${n}次保存的正文` };
  },
  async (fleet, n, round) => {
    await fleet.write(`${FOLDER}/2025-03-11-picture-${round}.png`, await fleet.bytes(PICTURE));
    await fleet.write(
      entryFile(round),
      entryText(n, { picture: `\n![第${n}张图片](2025-03-11-picture-${round}.png)\n` }),
    );
    return { name: 'add a picture', address: entryAddress(round), words: `第${n}次保存的正文` };
  },
  async (fleet, n, round) => {
    const temporary = at(fleet, `${FOLDER}/.2025-03-11-round.md.swp`);
    await writeFile(temporary, entryText(n));
    await rename(temporary, at(fleet, entryFile(round)));
    await rm(at(fleet, `${FOLDER}/2025-03-11-picture-${round}.png`));
    return { name: 'save by renaming', address: entryAddress(round), words: `第${n}次保存的正文` };
  },
  async (fleet, n, round) => {
    await fleet.write(entryFile(round), entryText(n).replaceAll('\n', '\r\n'));
    return { name: 'save with line ends of Windows', address: entryAddress(round), words: 'Windows 换行' };
  },
  async (fleet, n, round) => {
    await fleet.write(entryFile(round), entryText(n).slice(0, 60));
    await fleet.write(entryFile(round), entryText(n));
    return { name: 'save in halves', address: entryAddress(round), words: `第${n}次保存的正文` };
  },
  async (fleet, n, round) => {
    await rename(at(fleet, entryFile(round)), at(fleet, renamedFile(round)));
    return { name: 'rename', address: renamedAddress(round), words: `第${n - 1}次保存的正文` };
  },
  async (fleet, n) => {
    const file = 'content/portal/explain/2025-03-05-measures.mdx';
    await fleet.write(file, `${(await fleet.read(file)).replace(/\n第\d+次改动。\n/, '')}\n第${n}次改动。\n`);
    return { name: 'save MDX', address: '/explain/2025-03-05-measures/', words: `第${n}次改动` };
  },
  async (fleet, n, round) => {
    await rm(at(fleet, renamedFile(round)));
    const meeting = `${FOLDER}/2025-03-02-meeting.md`;
    await fleet.write(meeting, (await fleet.read(meeting)).replace(/^title: .*/m, `title: 第${n}次会议`));
    return { name: 'remove one, change another', address: '/news/', words: `第${n}次会议` };
  },
];
