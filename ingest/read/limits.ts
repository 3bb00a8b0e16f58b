/** What a file may ask of the reader at most; a plan stays far below each. */
export const limits = {
  /** Of a text that was extracted. */
  characters: 2_000_000,
  /** Columns of a table, a cell that spans several counted so often. */
  columns: 100,
  /** Elements inside one another. */
  depth: 400,
  pages: 3000,
  /** Bytes of one file in a ZIP archive, unpacked, and of all that are read. */
  entryBytes: 64 * 1024 * 1024,
  archiveBytes: 128 * 1024 * 1024,
  entries: 10_000,
} as const;
