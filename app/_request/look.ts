// How a person wants the pages to look, kept in cookies so that the first byte already has it.
import { cookies } from "next/headers";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export type Rail = "wide" | "narrow";

/** Theme and width of the left rail as the browser last chose them. */
export async function readLook(): Promise<{ theme: Theme; rail: Rail }> {
  const jar = await cookies();
  const theme = THEMES.find((name) => name === jar.get("theme")?.value) ?? "system";
  return { theme, rail: jar.get("rail")?.value === "narrow" ? "narrow" : "wide" };
}
