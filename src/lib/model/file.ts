/** A file of the repository with its bytes. The library does not read the disk itself. */
export interface SourceFile {
  /** Path from the repository root, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/** What the library knows about an attachment or picture; its bytes are not kept in memory. */
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
  /** Bytes of those assets that are `.csv` files under `content/`: tables that pages are built from. */
  tables?: ReadonlyMap<string, Uint8Array>;
  /** Paths that were not followed: symbolic links and special files. */
  refused: readonly string[];
  /** Files and folders that could not be read: no permission, or a name that is not UTF-8. */
  unreadable: readonly string[];
}

/** An attachment with the information a visitor needs before downloading. */
export interface Attachment {
  title: string;
  /** File name under which it is saved: its title with the extension. */
  name: string;
  /** Path from the repository root. */
  file: string;
  /** Address within the site; contains a digest of the bytes, so it can be cached without limit. */
  url: string;
  /** Upper-case extension, for example `PDF`. */
  format: string;
  /** Bytes. */
  size: number;
}
