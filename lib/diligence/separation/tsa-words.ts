// What each check of the register says, for screens and exports alike.
import type { TsaCheck } from "./tsa.ts";

export const TSA_CHECK_WORD: Record<
  TsaCheck,
  { short: string; words: string; tone: "critical" | "medium" | "neutral" | "good" }
> = {
  exit_after_end: {
    short: "Exit too late",
    words: "The exit project ends after the service does",
    tone: "critical",
  },
  no_exit: { short: "No exit", words: "No exit project is named", tone: "medium" },
  exit_date_unknown: {
    short: "Exit not dated",
    words: "An exit project is named, its end is not known",
    tone: "medium",
  },
  end_unknown: { short: "End not known", words: "The end of the service is not known", tone: "medium" },
  in_time: { short: "In time", words: "The exit project ends before the service does", tone: "good" },
};
