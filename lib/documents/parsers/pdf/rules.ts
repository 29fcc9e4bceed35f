// Ruling lines of a page, read from what it paints; the pictures themselves are never decoded.
import type { PDFPageProxy } from "pdfjs-dist";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Rule } from "./shapes.ts";

type Matrix = [number, number, number, number, number, number];
type Point = [number, number];

const thin = 3;
const shortest = 4;
const most = 20_000;

export interface Painting {
  rules: Rule[];
  /** True when the page paints a picture or a drawing. */
  painted: boolean;
  /** True when one picture covers most of the page, as a scan does. */
  covered: boolean;
}

/** Straight horizontal and vertical strokes, thin bars, and the edges of drawn or shaded boxes. */
export async function readRules(page: PDFPageProxy, turn = 0): Promise<Painting> {
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: Painting = { rules: [], painted: false, covered: false };
  const area = viewport.width * viewport.height;
  const stack: { matrix: Matrix; fill: string }[] = [];
  let matrix = viewport.transform as Matrix;
  let fill = "#000000";
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[] | null;
    if (operator === OPS.save) stack.push({ matrix, fill });
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      ({ matrix, fill } = stack.pop() ?? { matrix, fill });
    else if (operator === OPS.transform) {
      matrix = times(matrix, args as unknown as Matrix);
      // A picture is a unit square stretched to its size: such a stretch over a part of the page betrays one.
      const stretched = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
      if (stretched > area * 0.02) found.painted = true;
      if (stretched > area * 0.6) found.covered = true;
    } else if (operator === OPS.paintFormXObjectBegin) {
      stack.push({ matrix, fill });
      if (args?.[0]) matrix = times(matrix, args[0] as Matrix);
    } else if (operator === OPS.setFillRGBColor) fill = String(args?.[0]);
    else if (operator === OPS.constructPath && args) {
      const before = found.rules.length;
      if (before < most) addPath(args, matrix, fill, area, found.rules);
      if (found.rules.length > before) found.painted = true;
    }
  });
  return found;
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function addPath(args: unknown[], matrix: Matrix, fill: string, area: number, rules: Rule[]): void {
  const [paint, buffers] = args as [number, (Float32Array | null)[]];
  const path = buffers?.[0];
  if (!path || paint === OPS.endPath) return;
  const stroked = paint !== OPS.fill && paint !== OPS.eoFill;
  for (const points of outlines(path, matrix)) {
    if (points.length < 2) continue;
    const xs = points.map((point) => point[0]);
    const ys = points.map((point) => point[1]);
    const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
    const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
    if (y1 - y0 <= thin && x1 - x0 >= shortest)
      rules.push({ vertical: false, at: (y0 + y1) / 2, from: x0, to: x1, soft: false });
    else if (x1 - x0 <= thin && y1 - y0 >= shortest)
      rules.push({ vertical: true, at: (x0 + x1) / 2, from: y0, to: y1, soft: false });
    else if (stroked) addSides(points, false, rules);
    // White boxes only clear the ground and page-sized ones are the ground.
    else if (fill !== "#ffffff" && (x1 - x0) * (y1 - y0) < area * 0.5 && y1 - y0 > 6 && points.length <= 6)
      addSides(
        [
          [x0, y0],
          [x1, y0],
          [x1, y1],
          [x0, y1],
          [x0, y0],
        ],
        true,
        rules,
      );
  }
}

/** Path instructions are numbers: 0 move, 1 line, 2 and 3 curves, 4 close. Outlines with curves are left out. */
function outlines(path: Float32Array, m: Matrix): Point[][] {
  const all: Point[][] = [];
  let points: Point[] = [];
  let curved = false;
  const finish = () => {
    if (points.length > 1 && !curved) all.push(points);
    points = [];
    curved = false;
  };
  const at = (i: number): Point => {
    const [x = 0, y = 0] = [path[i], path[i + 1]];
    return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
  };
  for (let i = 0; i < path.length; ) {
    const kind = path[i++];
    if (kind === 0) finish();
    if (kind === 0 || kind === 1) {
      points.push(at(i));
      i += 2;
    } else if (kind === 2 || kind === 3) {
      curved = true;
      i += kind === 2 ? 6 : 4;
    } else if (points[0]) points.push(points[0]);
  }
  finish();
  return all;
}

function addSides(points: Point[], soft: boolean, rules: Rule[]): void {
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b) continue;
    const [dx, dy] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
    if (dy < 1 && dx >= shortest)
      rules.push({
        vertical: false,
        at: (a[1] + b[1]) / 2,
        from: Math.min(a[0], b[0]),
        to: Math.max(a[0], b[0]),
        soft,
      });
    else if (dx < 1 && dy >= shortest)
      rules.push({ vertical: true, at: (a[0] + b[0]) / 2, from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]), soft });
  }
}
