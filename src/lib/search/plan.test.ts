import { describe, expect, it } from 'vitest';
import { addTextKeys, heldNumberKeys, heldTitleKeys, indexNumberKeys } from './grams.ts';
import { fold } from './fold.ts';
import { NOWHERE, type ShardSets } from './lexicon.ts';
import { plannedKeys, planSearch } from './plan.ts';
import { parseQuery } from './query.ts';

/** Shard 0 holds a document, shard 1 a news item. */
const sets = new Map<string, ShardSets>();
function add(keys: Iterable<string>, where: keyof ShardSets, bit: bigint) {
  for (const key of keys) {
    const held = sets.get(key) ?? { text: 0n, title: 0n };
    sets.set(key, { ...held, [where]: held[where] | bit });
  }
}
const textKeys = (text: string) => {
  const keys = new Set<string>();
  addTextKeys(keys, text);
  return keys;
};
add(textKeys('各县区做好防汛工作 PDF2025'), 'text', 1n);
add(heldTitleKeys('防汛应急预案'), 'title', 1n);
add(heldNumberKeys('示政发〔2025〕12号'), 'title', 1n);
add(indexNumberKeys(fold('SL0000001/2025-00012')), 'title', 1n);
add([...textKeys('防汛演练举行'), 'wh2025n12z'], 'text', 2n);
add(heldTitleKeys('演练举行'), 'title', 2n);

function plan(typed: string) {
  const query = parseQuery(typed);
  if (!query) throw new Error('no query');
  const asked = new Set(plannedKeys(query));
  return planSearch(query, (key) => {
    expect(asked).toContain(key);
    return sets.get(key) ?? NOWHERE;
  });
}

describe('the plan of a search', () => {
  it('selects only shards that can contain all words', () => {
    expect(plan('防汛')).toMatchObject({ texts: 3n, absent: [] });
    expect(plan('防汛 演练')).toMatchObject({ texts: 2n });
    expect(plan('工作 演练')).toMatchObject({ texts: 0n, absent: [] });
  });
  it('names the words that occur nowhere', () =>
    expect(plan('防汛 飞碟')).toMatchObject({ texts: 0n, absent: ['飞碟'] }));
  it('goes to titles by any fragment', () => {
    expect(plan('汛应急预')).toMatchObject({ titles: 1n });
    expect(plan('预案')).toMatchObject({ titles: 1n });
    expect(plan('应急演练')).toMatchObject({ titles: 0n });
  });
  it('goes to numbers in any typing', () => {
    expect(plan('示政发(2025)12号')).toMatchObject({ titles: 1n, citations: 2n });
    expect(plan('示政发〔2025〕')).toMatchObject({ titles: 1n });
    expect(plan('2025-00012')).toMatchObject({ titles: 1n });
    expect(plan('示政发(2025)13号')).toMatchObject({ titles: 0n, citations: 0n });
  });
  it('takes the beginning of a Latin word', () => expect(plan('pd')).toMatchObject({ texts: 1n }));
});
