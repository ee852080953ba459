/**
 * Variation selectors choose a form of the character before them. After a character without variants they are
 * invisible, and as there are 256 of them they can hide any text.
 */

/** Compatibility ideographs: each is written, in normalised text, as its ideograph and the next selector of that one. */
const COMPATIBILITY = [
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
] as const;

/** Ideographs by how many of the selectors U+FE00 to U+FE02 they take. */
function ideographsByVariants(): Map<number, string[]> {
  const counts = new Map<string, number>();
  for (const [from, to] of COMPATIBILITY)
    for (let code = from; code <= to; code++) {
      const character = String.fromCodePoint(code);
      const base = character.normalize('NFC');
      if (base !== character) counts.set(base, (counts.get(base) ?? 0) + 1);
    }
  return Map.groupBy(counts.keys(), (base) => counts.get(base) ?? 0);
}

/** Characters besides ideographs with variants that Unicode lists, by selector: mathematics, punctuation, other scripts. */
const LISTED: Readonly<Record<string, string>> = {
  FE00: String.raw`0\p{Sm}\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F“”‘’\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}\p{Script=Egyptian_Hieroglyphs}`,
  FE01: String.raw`\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F“”‘’\p{Script=Egyptian_Hieroglyphs}`,
};

/** The highest selector in the Ideographic Variation Database. */
const LAST_IDEOGRAPHIC = 'E011F';

/** A pattern, for the flag `v`, of selectors after a character that has no such variant. */
export function isolatedSelectors(): string {
  const ideographs = ideographsByVariants();
  const taking = (least: number) => [...ideographs].flatMap(([count, bases]) => (count >= least ? bases : [])).join('');
  return [
    String.raw`(?<![${LISTED['FE00']}${taking(1)}])\uFE00`,
    String.raw`(?<![${LISTED['FE01']}${taking(2)}])\uFE01`,
    String.raw`(?<![${taking(3)}\p{Script=Egyptian_Hieroglyphs}])\uFE02`,
    String.raw`(?<!\p{Script=Egyptian_Hieroglyphs})[\uFE03-\uFE06]`,
    String.raw`[\uFE07-\uFE0D]`,
    // After a digit a selector is valid only in a keycap: `1️⃣`.
    String.raw`(?<![\p{Emoji}--[0-9#*]])[\uFE0E\uFE0F](?!\u20E3)|(?<!\p{Emoji})[\uFE0E\uFE0F]`,
    String.raw`(?<!\p{Ideographic})[\u{E0100}-\u{${LAST_IDEOGRAPHIC}}]`,
    String.raw`[\u{E0120}-\u{E01EF}]`,
  ].join('|');
}
