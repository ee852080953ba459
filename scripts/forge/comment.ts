/** The one comment of Lantai on a pull request: found again by its mark, and updated where it exists. */
import type { ForgeClient } from './pull-request.ts';

const MARK = '<!-- lantai:signoff -->';
/** The shortest limit of the four forges, in characters; what is longer ends with a sentence. */
const MAX_LENGTH = 60_000;

/**
 * Somebody else's comment with the mark is left alone: they could change it afterwards, and it would still look like
 * the program's.
 */
export async function putComment(client: ForgeClient, number: number, text: string): Promise<void> {
  const body = `${MARK}\n${shorten(text)}`;
  const own = await client.ownLogin();
  const existing = (await client.comments(number)).find(
    (comment) => comment.login.toLowerCase() === own.toLowerCase() && comment.body.startsWith(MARK),
  );
  if (existing === undefined) await client.addComment(number, body);
  else if (existing.body !== body) await client.updateComment(number, existing.id, body);
}

function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.lastIndexOf('\n', MAX_LENGTH);
  return `${text.slice(0, cut < 0 ? MAX_LENGTH : cut)}\n\n内容太多，没有写完。完整的结果见流水线的输出。\n`;
}
