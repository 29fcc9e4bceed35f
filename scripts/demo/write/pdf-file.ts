// The frame of a PDF file: numbered objects, cross-reference table, trailer; locked with a password where asked.
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

export interface PdfPage {
  /** Drawing operators of the page. */
  content: string;
  /** A grey picture that fills the page, instead of text. */
  image?: { width: number; height: number; grey: Buffer };
}

const PAD = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const FILE_ID = createHash("md5").update("plumbline demo").digest();
const PERMISSIONS = -44;

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] as number, state[a] as number];
  };
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (state[at] as number) + (key[at % key.length] as number)) & 255;
    swap(at, other);
  }
  const out = Buffer.alloc(data.length);
  for (let at = 0, i = 0, j = 0; at < data.length; at += 1) {
    i = (i + 1) & 255;
    j = (j + (state[i] as number)) & 255;
    swap(i, j);
    out[at] = (data[at] as number) ^ (state[((state[i] as number) + (state[j] as number)) & 255] as number);
  }
  return out;
}

const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, "latin1"), PAD]).subarray(0, 32);
const md5 = (...parts: Buffer[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest();

/** Standard security handler, revision 2 (40 bit): old, but what a locked scan in a data room still looks like. */
function lock(password: string) {
  const owner = rc4(md5(padded(`${password}-owner`)).subarray(0, 5), padded(password));
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(PERMISSIONS);
  const key = md5(padded(password), owner, rights, FILE_ID).subarray(0, 5);
  const user = rc4(key, PAD);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString("hex")}> /U <${user.toString("hex")}> /P ${PERMISSIONS} >>`,
    encrypt(object: number, data: Buffer): Buffer {
      const salt = Buffer.from([object & 255, (object >> 8) & 255, 0, 0, 0]);
      return rc4(md5(key, salt).subarray(0, 10), data);
    },
  };
}

/** Writes the file. Pages are A4 with Helvetica as F1 and Helvetica-Bold as F2. */
export function pdfFile(pages: PdfPage[], password?: string): Buffer {
  const locked = password === undefined ? undefined : lock(password);
  const objects: Buffer[] = [];
  const stream = (number: number, head: string, data: Buffer) => {
    const packed = deflateSync(data);
    const bytes = locked ? locked.encrypt(number, packed) : packed;
    objects[number] = Buffer.concat([
      Buffer.from(`<< ${head} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`),
      bytes,
      Buffer.from("\nendstream"),
    ]);
  };
  const font = (name: string) =>
    Buffer.from(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  objects[1] = Buffer.from("<< /Type /Catalog /Pages 2 0 R >>");
  objects[3] = font("Helvetica");
  objects[4] = font("Helvetica-Bold");
  const kids = pages.map(({ content, image }, at) => {
    const [page, text, picture] = [5 + at * 3, 6 + at * 3, 7 + at * 3];
    stream(text, "", Buffer.from(image ? "q 595 0 0 842 0 0 cm /Im Do Q" : content, "latin1"));
    const { width = 1, height = 1, grey = Buffer.from([255]) } = image ?? {};
    stream(
      picture,
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
      grey,
    );
    objects[page] = Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${text} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im ${picture} 0 R >> >> >>`,
    );
    return `${page} 0 R`;
  });
  objects[2] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`);
  if (locked) objects.push(Buffer.from(locked.dictionary));
  return assemble(objects, locked ? `/Encrypt ${objects.length - 1} 0 R ` : "");
}

function assemble(objects: Buffer[], extra: string): Buffer {
  const parts = [Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  let at = parts[0]?.length ?? 0;
  const places = [0];
  for (let number = 1; number < objects.length; number += 1) {
    const part = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      objects[number] as Buffer,
      Buffer.from("\nendobj\n"),
    ]);
    places.push(at);
    at += part.length;
    parts.push(part);
  }
  const id = FILE_ID.toString("hex");
  const table = places.map((place, n) =>
    n ? `${String(place).padStart(10, "0")} 00000 n \n` : "0000000000 65535 f \n",
  );
  parts.push(
    Buffer.from(
      `xref\n0 ${places.length}\n${table.join("")}trailer\n<< /Size ${places.length} /Root 1 0 R ${extra}/ID [<${id}> <${id}>] >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
