// For tests: builds zips byte by byte, honest or hostile (lying sizes, shared offsets, links, passwords).
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  name: string;
  content?: string | Buffer;
  /** Directory and local header state this size instead of the true one. */
  claimedBytes?: number;
  /** Unix mode, for links. */
  mode?: number;
  /** Sets the flag that says the content is encrypted. */
  encrypted?: boolean;
  /** Points at the content of the entry with this index instead of bringing its own. */
  sharesWith?: number;
  /** Compressed bytes made elsewhere, with their inflated size. */
  packed?: { bytes: Buffer; size: number; crc: number };
}

/** A zip with the given parts. */
export function makeZip(parts: ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: { offset: number; packed: Buffer; size: number; crc: number }[] = [];
  let at = 0;
  for (const part of parts) {
    const shared = part.sharesWith === undefined ? undefined : offsets[part.sharesWith];
    const own = shared ?? { offset: at, ...pack(part) };
    offsets.push(own);
    const name = Buffer.from(part.name);
    const flags = 0x800 | (part.encrypted ? 1 : 0);
    const claimed = part.claimedBytes ?? own.size;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(own.crc, 10);
    common.writeUInt32LE(own.packed.length, 14);
    common.writeUInt32LE(claimed, 18);
    common.writeUInt16LE(name.length, 22);
    if (!shared) {
      const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, own.packed]);
      locals.push(local);
      at += local.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(own.offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03", "latin1"), common, tail, name]));
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}

function pack(part: ZipPart): { packed: Buffer; size: number; crc: number } {
  if (part.packed) return { packed: part.packed.bytes, size: part.packed.size, crc: part.packed.crc };
  const content = Buffer.from(part.content ?? "");
  return { packed: deflateRawSync(content), size: content.length, crc: crc32(content) };
}
