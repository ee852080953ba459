/** The `mailto:` URL of a mail address, escaped so that it cannot add recipients or headers to the message. */
export const mailHref = (address: string): string => `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
