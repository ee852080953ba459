/** `lantai new` as an editor meets it: in a terminal, question by question. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { userEnvironment } from './support/user-environment.ts';

const [DOWN, ENTER, CLEAR_LINE] = ['\u001B[B', '\r', '\u0015'];
/** Longest a dialogue may take, in milliseconds; then the terminal is closed and what it showed is checked. */
const PATIENCE = 600_000;
const NOW = '2025-06-01 12:00';

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
});
afterAll(() => fleet.dispose());

/** A question to wait for, and the keys pressed at it. */
type Step = readonly [question: string, ...keys: string[]];

/** Everything the terminal showed. `script` of util-linux gives the program a real one. */
function atTerminal(args: readonly string[], steps: readonly Step[]): Promise<string> {
  const words = [path.join(PROJECT, 'node_modules/.bin/node'), path.join(PROJECT, 'scripts/lantai.ts'), 'new'];
  const command = [...words, '--root', fleet.root, '--today', NOW, ...args].map((word) => `'${word}'`).join(' ');
  // A terminal of no window has no width, and a prompt would break after every character.
  const child = spawn('script', ['-qfec', `stty rows 40 cols 120; exec ${command}`, '/dev/null'], {
    cwd: PROJECT,
    env: { ...userEnvironment(), TERM: 'xterm' },
  });
  // The program may be gone before a key reaches it.
  child.stdin.on('error', () => undefined);
  let shown = '';
  let from = 0;
  const rest = [...steps];
  const press = () => {
    const [question, ...keys] = rest[0] ?? [];
    if (question === undefined || !shown.slice(from).includes(question)) return;
    rest.shift();
    from = shown.length;
    // A terminal hands on keys one by one.
    keys.forEach((key, at) => setTimeout(() => child.stdin.write(key), 150 * (at + 1)));
  };
  child.stdout.on('data', (bytes: Buffer) => {
    shown += stripVTControlCharacters(bytes.toString('utf8'));
    press();
  });
  const giveUp = setTimeout(() => {
    shown += `\n[closed while waiting for: ${rest[0]?.[0] ?? 'the end'}]`;
    child.kill();
  }, PATIENCE);
  return new Promise((resolve) => {
    child.once('close', () => {
      clearTimeout(giveUp);
      resolve(shown);
    });
  });
}

describe('npm run lantai -- new in a terminal', () => {
  it('finds a column by pinyin and a document by its title, and asks again after a wrong answer', async () => {
    const shown = await atTerminal(
      ['--editor', '乙', '--site', 'portal'],
      [
        ['栏目', ...'zcjd', ENTER],
        ['标题', '《测试市防汛办法》再解读', ENTER],
        ['解读的文件', ENTER],
        ['解读形式', ENTER],
        ['解读单位', '测'.repeat(61), ENTER],
        ['超过', CLEAR_LINE, '测试市水务局', ENTER],
      ],
    );
    const file = /已新建 (\S+\.md)/.exec(shown)?.[1] ?? '';
    expect(file).toMatch(/^content\/portal\/explain\/2025-06-01-/);
    const text = await fleet.read(file);
    expect(text).toMatch(/interprets:\n {2}- portal-20250301-01/);
    expect(text).toContain('by: 测试市水务局\n');
    expect(text).toContain('title: 《测试市防汛办法》再解读\n');
  });

  it('leaves nothing behind when the editor gives up', async () => {
    const shown = await atTerminal(['--editor', '乙'], [['站点', DOWN, '\u0003']]);
    expect(shown).toContain('没有新建任何文件');
  });
});
