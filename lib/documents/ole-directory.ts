// Names of the streams in an old Office container: enough to tell a workbook from a mail from an encrypted file.
import type { FileHandle } from "node:fs/promises";

const endOfChain = 0xfffffffa;

/** Stream and storage names of a compound file; empty where the structure cannot be followed. At most 4,096 names. */
export async function oleNames(handle: FileHandle, header: Buffer): Promise<string[]> {
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return [];
  const sectorBytes = 1 << shift;
  const read = async (sector: number): Promise<Buffer | undefined> => {
    const buffer = Buffer.alloc(sectorBytes);
    const { bytesRead } = await handle.read(buffer, 0, sectorBytes, (sector + 1) * sectorBytes);
    return bytesRead >= 128 ? buffer.subarray(0, bytesRead) : undefined;
  };
  const names: string[] = [];
  const visited = new Set<number>();
  let sector = header.readUInt32LE(48);
  while (sector < endOfChain && !visited.has(sector) && names.length < 4_096) {
    visited.add(sector);
    const directory = await read(sector);
    if (!directory) break;
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const bytes = Math.min(64, directory.readUInt16LE(at + 64));
      if (bytes > 2) names.push(directory.toString("utf16le", at, at + bytes - 2));
    }
    sector = await nextSector(sector, sectorBytes, header, read);
  }
  return names;
}

/** The header lists the first 109 sectors of the allocation table, which covers directories of any size we look at. */
async function nextSector(
  sector: number,
  sectorBytes: number,
  header: Buffer,
  read: (sector: number) => Promise<Buffer | undefined>,
): Promise<number> {
  const perSector = sectorBytes / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return endOfChain;
  const table = await read(header.readUInt32LE(76 + index * 4));
  const at = (sector % perSector) * 4;
  return table && at + 4 <= table.length ? table.readUInt32LE(at) : endOfChain;
}
