/** Remembers a choice of looks for a year. It holds nothing of a deal or a person and the server only reads it. */
export function rememberLook(name: "theme" | "rail", value: string): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we support
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
