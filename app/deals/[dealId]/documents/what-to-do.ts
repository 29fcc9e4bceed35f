// What a person can do about a file that gave nothing, by the reason. Pure.

const WHAT_TO_DO: Record<string, string> = {
  empty: "Ask the seller for the file again.",
  damaged: "Ask the seller for the file again; it may have been cut off on the way.",
  password: "Ask for the password or for an open copy, and upload that.",
  no_text: "Ask for the original it was scanned from, or for a better copy.",
  unsupported: "Upload it in another format, such as PDF, Word or Excel.",
  too_large: "Split it, or upload an extract.",
  too_slow: "Upload it in parts, or in a simpler format.",
  refused: "It is kept as received. Ask for a clean copy if its content matters.",
  missing_file: "Upload it again.",
};

/** One sentence; empty where nothing helps. `reason` is the stored code. */
export const whatToDo = (reason: string | null): string => (reason ? (WHAT_TO_DO[reason] ?? "") : "");
