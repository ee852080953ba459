/** What `lantai new` writes where the text belongs; the metadata check reminds of it until it is replaced (R-DL-26.2). */
export const PLACEHOLDER_BODY = '（请在这里写正文，写好后删去这一行。）';
