// Progress on the error stream: one line that is rewritten on a terminal, plain lines elsewhere.

const BETWEEN_PLAIN_LINES_MS = 10_000;

export interface ProgressLine {
  /** Shows what is going on now; elsewhere than on a terminal a line appears only now and then. */
  show(text: string): void;
  /** A line that stays. */
  say(text: string): void;
  /** Takes the moving line away. */
  clear(): void;
}

/** `width` is that of the terminal; undefined means that the stream is none. */
export function progressLine(
  write: (text: string) => void = (text) => process.stderr.write(text),
  width: () => number | undefined = () => (process.stderr.isTTY ? process.stderr.columns : undefined),
): ProgressLine {
  let shown = "";
  let lastPlain = 0;
  const clear = () => {
    if (shown && width()) write("\r\u001b[2K");
    shown = "";
  };
  return {
    clear,
    show(text) {
      const columns = width();
      if (columns) {
        const line = text.length < columns ? text : `${text.slice(0, Math.max(0, columns - 2))}…`;
        if (line === shown) return;
        clear();
        write(line);
        shown = line;
      } else if (text !== shown && Date.now() - lastPlain >= BETWEEN_PLAIN_LINES_MS) {
        write(`${text}\n`);
        shown = text;
        lastPlain = Date.now();
      }
    },
    say(text) {
      clear();
      write(`${text}\n`);
    },
  };
}
