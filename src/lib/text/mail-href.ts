/** The `mailto:` address of a mail address, which cannot add recipients or headers to the message. */
export const mailHref = (address: string): string => `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
