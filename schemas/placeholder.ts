/** Body that `lantai new` writes; the check `metadata` reports it until it is replaced (R-DL-26.2). */
export const PLACEHOLDER_BODY = '（请在这里写正文，写好后删去这一行。）';
