/** A text file of a built site. */
export interface TextOutput {
  /** Path below the site's folder. */
  path: string;
  text: string;
}
