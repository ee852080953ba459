/** Names that the generated form and the program in the page share. */

/** Name of the field that becomes the name of the file. It is not written into the file. */
export const FILE_NAME_FIELD = 'fileName';

/** Name under which entries of a type are read and written; files `.md` take formats of this ending only. */
export const formatName = (type: string): string => `lantai-${type}-frontmatter`;
