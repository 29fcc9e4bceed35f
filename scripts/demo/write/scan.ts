// A page as a scanner leaves it: a grey picture with uneven lines and specks, and no text layer.
import { pdfFile } from "./pdf-file.ts";

/** Letters of 5 x 7 dots: the letter, then a pair of hex digits a row. */
const GLYPHS =
  "A0e11111f111111 B1e11111e11111e C0e11101010110e D1e11111111111e E1f10101e10101f F1f10101e101010 G0e11101711110e H1111111f111111 I0e04040404040e J0702020202120c K11121418141211 L1010101010101f M111b1515111111 N11191513111111 O0e11111111110e P1e11111e101010 Q0e11111115120d R1e11111e141211 S0f10100e01011e T1f040404040404 U1111111111110e V11111111110a04 W11111115151b11 X11110a040a1111 Y11110a04040404 Z1f01020408101f 00e11131519110e 1040c040404040e 20e11010608101f 31e01010e01011e 402060a121f0202 51f101e0101110e 60e101e1111110e 71f010204080808 80e11110e11110e 90e11110f01010e .00000000000c0c ,000000000c0408 -0000001f000000 :000c0c000c0c00 /01010204081010";
const DOTS = new Map(GLYPHS.split(" ").map((entry) => [entry[0] as string, Buffer.from(entry.slice(1), "hex")]));
const [WIDTH, HEIGHT, DOT] = [744, 1052, 2];

/** Capital letters, figures and a few marks are drawn; everything else stays blank. */
export function scan(lines: string[]): Buffer {
  const grey = Buffer.alloc(WIDTH * HEIGHT, 243);
  for (let speck = 1; speck < 900; speck += 1) grey[(speck * 7919 * 31) % grey.length] = 190;
  const dot = (x: number, y: number, shade: number) => {
    for (let down = 0; down < DOT; down += 1) grey.fill(shade, (y + down) * WIDTH + x, (y + down) * WIDTH + x + DOT);
  };
  for (const [n, line] of lines.entries()) {
    for (const [at, letter] of [...line.toUpperCase()].entries()) {
      const rows = DOTS.get(letter);
      if (!rows) continue;
      const x0 = 80 + at * 6 * DOT;
      // A sheet that went in at a slight angle.
      const y0 = 90 + n * 12 * DOT + Math.floor(x0 / 90);
      for (const [down, bits] of rows.entries())
        for (let right = 0; right < 5; right += 1)
          if (bits & (16 >> right)) dot(x0 + right * DOT, y0 + down * DOT, 40 + ((at * 13 + down * 7) % 50));
    }
  }
  return pdfFile([{ content: "", image: { width: WIDTH, height: HEIGHT, grey } }]);
}
