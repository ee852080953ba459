/** A file of the repository as the reader found it; reading the disk is somebody else's work. */
export interface SourceFile {
  /** Path from the repository root, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/** What the library knows of an attachment or picture without holding its bytes. */
export interface FileInfo {
  path: string;
  /** Bytes. */
  size: number;
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  sha256: string;
}

/** Everything under `sites/` and `content/`, sorted by path. */
export interface FleetFiles {
  /** `.yaml` files under `sites/`. */
  records: readonly SourceFile[];
  /** `.md` and `.mdx` files under `content/`. */
  entries: readonly SourceFile[];
  /** All other files under `sites/` and `content/`. */
  assets: ReadonlyMap<string, FileInfo>;
  /** Bytes of the `.csv` files among them under `content/`: tables that pages are made from. */
  tables?: ReadonlyMap<string, Uint8Array>;
  /** Paths that were not followed: symbolic links and special files. */
  refused: readonly string[];
  /** Files and folders that could not be read: no permission, or a name that is not UTF-8. */
  unreadable: readonly string[];
}

/** An attachment with what a visitor wants to know before downloading. */
export interface Attachment {
  title: string;
  /** What the file is called when a visitor saves it: its title with the extension. */
  name: string;
  /** Path from the repository root. */
  file: string;
  /** Address within the site; holds a digest of the bytes, so it can be cached for ever. */
  url: string;
  /** Upper-case extension, for example `PDF`. */
  format: string;
  /** Bytes. */
  size: number;
}
