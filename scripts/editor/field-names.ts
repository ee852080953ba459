/** Name of the field that becomes the name of the file. It is not written into the file. */
export const FILE_NAME_FIELD = 'fileName';
