// A path of the data room as people read it: the name first, its folder beside it. Pure.

export const basenameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** "" for a file that lies in no folder. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
