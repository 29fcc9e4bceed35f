// Files out of what was dropped or chosen: folders are walked, their tree is kept in the path.

export interface Collected {
  path: string;
  file: File;
}

/** Files that systems and programs leave behind, which nobody means to send. */
const LEFTOVER = /(^|\/)(\.[^/]+|Thumbs\.db|desktop\.ini|~\$[^/]*|__MACOSX\/.*)$/i;

const wanted = ({ path }: Collected): boolean => !LEFTOVER.test(path);

/** From a file input, with or without `webkitdirectory`. */
export const fromInput = (files: FileList | null): Collected[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })).filter(wanted);

/** From a drop. Call it within the event: the browser forgets the entries afterwards. */
export async function fromDrop(data: DataTransfer): Promise<Collected[]> {
  const entries = [...data.items].filter(({ kind }) => kind === "file").map((item) => item.webkitGetAsEntry());
  const plain = [...data.files];
  if (entries.every((entry) => entry === null)) return plain.map((file) => ({ path: file.name, file })).filter(wanted);
  const found = await Promise.all(entries.map((entry) => (entry ? walk(entry) : [])));
  return found.flat().filter(wanted);
}

async function walk(entry: FileSystemEntry): Promise<Collected[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Collected[] = [];
  // A reader gives at most 100 entries a call, and none when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return found;
    for (const child of some) found.push(...(await walk(child)));
  }
}
