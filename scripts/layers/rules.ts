/** The table of layers as rules of dependency-cruiser. */
import type { IFlattenedRuleSet, IForbiddenRuleType } from 'dependency-cruiser';
import type { Layer } from './layers.ts';

const escaped = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const anyOf = (folders: readonly string[]) => `^(?:${folders.map(escaped).join('|')})(?:/|$)`;
const pathOf = (layers: readonly Layer[]) => anyOf(layers.flatMap(({ folders }) => Object.keys(folders)));

const areApart = (one: Layer, other: Layer) =>
  one.tower !== undefined && other.tower !== undefined && one.tower !== other.tower;

/** @param layers the lowest first. */
export function layerRules(layers: readonly Layer[]): IFlattenedRuleSet {
  const directions = layers.flatMap((layer, at): IForbiddenRuleType[] => {
    const refused = layers.filter((other, height) => height > at || areApart(layer, other));
    if (refused.length === 0) return [];
    return [
      {
        name: `from ${layer.name}`,
        comment: `may import from ${layer.name} and what is below it only`,
        severity: 'error',
        from: { path: pathOf([layer]) },
        to: { path: pathOf(refused) },
      },
    ];
  });
  return {
    forbidden: [
      ...directions,
      {
        name: 'every file has a layer',
        comment: 'add its folder to scripts/layers/layers.ts',
        severity: 'error',
        from: { pathNot: pathOf(layers) },
        to: {},
      },
      {
        name: 'the library is made in one place',
        comment: 'pages depend on src/lib/queries/library.ts, scripts load a fleet by scripts/lib/load-fleet.ts',
        severity: 'error',
        from: { pathNot: '^scripts/lib/' },
        to: { path: '^src/lib/library/library[.]ts$' },
      },
      {
        name: 'no circle of files',
        comment: 'move what both need into a file below them',
        severity: 'error',
        from: {},
        to: { circular: true },
      },
      {
        name: 'no circle of folders',
        comment: 'move what both need into a folder below them',
        severity: 'error',
        scope: 'folder',
        from: {},
        to: { circular: true },
      },
    ],
  };
}
