import { describe, expect, it } from 'vitest';
import { swallowedOptions } from './swallowed-options.ts';

const HELP =
  '用法：\n  --site <编号>   站点\n  --full          全部重新生成\n  --today <时间>\n  --max-warnings <个数>';
const say = (script: string | undefined, words: string[], taken: Record<string, string>) =>
  swallowedOptions('check', HELP, words, {
    npm_lifecycle_event: script,
    ...Object.fromEntries(Object.entries(taken).map(([name, value]) => [`npm_config_${name}`, value])),
  });

describe('options that npm kept for itself', () => {
  it('are named, with the line to type instead', () => {
    expect(say('check', ['swj'], { site: 'true' })).toMatch(/--site.*\n {2}npm run check -- --site swj$/);
  });
  it('keep the values npm took with them', () => {
    expect(say('check', [], { site: 'swj', max_warnings: '0' })).toMatch(
      /npm run check -- --site swj --max-warnings 0$/,
    );
  });
  it('keep values with spaces in one piece', () => {
    expect(say('check', ['2026-01-01 10:00'], { today: 'true' })).toMatch(/--today "2026-01-01 10:00"$/);
  });
  it('are written after the command where the script is `lantai`', () => {
    expect(say('lantai', [], { full: 'true' })).toMatch(/npm run lantai -- check --full$/);
  });
  it('are none where the command was not started by npm, or everything reached it', () => {
    expect(say(undefined, ['swj'], { site: 'true' })).toBeNull();
    expect(say('check', ['--site', 'swj'], {})).toBeNull();
    expect(say('check', [], { registry: 'https://example.com/', editor: 'vi', prefix: '/usr' })).toBeNull();
  });
});
