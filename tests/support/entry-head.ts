/**
 * First eleven lines of an entry of the `minimal` fleet: the fields all types need, in the order and form an editor
 * writes them, because cases count on the line a field is on.
 * @param day of publication, `YYYY-MM-DD`; it is published at 09:30.
 */
export const entryHead = (id: string, title: string, day: string): string => `---
id: ${id}
title: ${title}
publishedAt: '${day} 09:30'
source:
  name: 测试市人民政府
  kind: 自编信息
provider: 测试市人民政府
publisher: 测试市人民政府
editor: 乙
tags: [测试]
`;
