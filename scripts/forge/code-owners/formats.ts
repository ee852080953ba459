/** CODEOWNERS as each forge reads it. They agree on the name of the file and on little else. */
import type { Forge } from '../../../src/lib/signoff/model.ts';
import type { OwnedArea } from './areas.ts';

interface Format {
  /** Where the forge looks for it, apart from those of the others. */
  file: string;
  /** @param areas the general before the special. */
  write: (areas: readonly OwnedArea[]) => string;
}

const HEADER = `# 由 npm run lantai -- signoff owners 从人员登记生成，不要手改。
# 人员变动后重新生成；--check 核对是否一致。
`;

/** The last line that matches counts, and any one of its owners will do. */
const lastMatch = (areas: readonly OwnedArea[]): string =>
  HEADER +
  areas
    .map(({ path, owners }) =>
      line(
        path === '' ? '*' : `/${path}`,
        owners.flatMap(({ accounts }) => accounts),
      ),
    )
    .join('');

/**
 * A section for each role, all of which have to approve; in a section the last line that matches counts. Where a role is
 * not required, the section names whoever approves there anyway, or the file would fall to the owners of the folder above.
 */
function bySection(areas: readonly OwnedArea[]): string {
  const labels = [...new Set(areas.flatMap(({ owners }) => owners.map(({ label }) => label)))];
  const sections = labels.map((label) => {
    const lines = areas.map(({ path, owners }) => {
      const ours = owners.filter((owner) => owner.label === label);
      return line(
        path === '' ? '*' : `/${path}`,
        (ours.length === 0 ? owners : ours).flatMap(({ accounts }) => accounts),
      );
    });
    return `\n[${label}]\n${lines.join('')}`;
  });
  return HEADER + sections.join('');
}

/** Go expressions for the whole path. Every line that matches counts; `!` means every other file. */
function expressions(areas: readonly OwnedArea[]): string {
  const tops = [...new Set(areas.map(({ path }) => path.split('/')[0] ?? '').filter((top) => top !== ''))];
  return (
    HEADER +
    areas
      .map(({ path, owners }) =>
        line(
          path === ''
            ? `!(${tops.map(escapeExpression).join('|')})/.*`
            : `${escapeExpression(path)}${path.endsWith('/') ? '.*' : ''}`,
          owners.flatMap(({ accounts }) => accounts),
        ),
      )
      .join('')
  );
}

const escapeExpression = (text: string) => text.replace(/[.+*?()[\]{}|^$]/g, '\\$&');

function line(pattern: string, accounts: readonly string[]): string {
  const names = [...new Set(accounts)].sort().map((account) => `@${account}`);
  return `${[pattern, ...names].join(' ')}\n`;
}

export const CODE_OWNERS: Readonly<Record<Forge, Format>> = {
  github: { file: '.github/CODEOWNERS', write: lastMatch },
  gitlab: { file: '.gitlab/CODEOWNERS', write: bySection },
  gitea: { file: '.gitea/CODEOWNERS', write: expressions },
  gitee: { file: '.gitee/CODEOWNERS', write: lastMatch },
};
