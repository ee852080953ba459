/** What places of a document say about it. Where two places differ, nothing is taken and the editor decides. */

export const FACTS = {
  title: '标题',
  documentNumber: '发文字号',
  issuer: '发文机关',
  publisher: '发布机构',
  issuedOn: '成文日期',
  indexNumber: '索引号',
  theme: '主题分类',
  subjectWords: '主题词',
  scope: '公开方式',
  effectiveOn: '施行日期',
  expiresOn: '有效期至',
  validity: '有效性',
  published: '原发布时间',
} as const;
export type Fact = keyof typeof FACTS;

interface Claim {
  value: string;
  /** Where it stands, in Chinese. */
  place: string;
}

export class Claims {
  readonly #claims = new Map<Fact, Claim[]>();

  add(fact: Fact, value: string, place: string): void {
    const text = value.trim();
    if (text === '') return;
    const before = this.#claims.get(fact) ?? [];
    if (!before.some((each) => comparable(each.value) === comparable(text)))
      this.#claims.set(fact, [...before, { value: text, place }]);
  }

  /** What the first place says. */
  first(fact: Fact): string | undefined {
    return this.#claims.get(fact)?.[0]?.value;
  }

  /** The facts all places agree on. */
  agreed(): Partial<Record<Fact, string>> {
    return Object.fromEntries(
      [...this.#claims].flatMap(([fact, claims]) => (claims.length === 1 ? [[fact, claims[0]?.value ?? '']] : [])),
    );
  }

  /** One sentence for each fact that places disagree on. */
  disputes(): { fact: Fact; words: string }[] {
    return [...this.#claims].flatMap(([fact, claims]) =>
      claims.length < 2
        ? []
        : [
            {
              fact,
              words: `${FACTS[fact]}有两种：${claims.map(({ value, place }) => `${place}是“${value}”`).join('，')}`,
            },
          ],
    );
  }
}

/** Equal for spellings that mean the same. */
export const comparable = (text: string): string =>
  text.normalize('NFKC').replace(/[\s《》〈〉〔〕[\]()“”"'·,、]/g, '');
