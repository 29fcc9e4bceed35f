// Small steps over the table's elements, apart from the island that calls them.

/** The person writes somewhere; letters are theirs. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return (
    target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest("[role=menu], [role=dialog]") !== null
  );
}

/** Nothing particular has the focus: the page itself, or the drawer as a whole. */
export function isAtRest(event: KeyboardEvent): boolean {
  return event.target === document.body || (event.target as HTMLElement).matches("[data-drawer]");
}

/** Path, query and anchor of a link, which a soft navigation takes. */
export const addressOf = ({ pathname, search, hash }: HTMLAnchorElement): string => pathname + search + hash;

/** Where a row leads: its own word where it has one, else the link of its heading. */
export function addressOfRow(row: HTMLElement): string | undefined {
  const link = row.querySelector<HTMLAnchorElement>("td[data-heading] a[href]");
  return row.dataset.row || (link ? addressOf(link) : undefined);
}

export function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Moves the marked row up or down and keeps it in sight below the sticky head. */
export function moveActive(root: HTMLElement, by: 1 | -1): void {
  const rows = [...root.querySelectorAll<HTMLElement>("tbody tr")];
  const at = rows.findIndex((row) => "active" in row.dataset);
  const next = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)];
  if (!next) return;
  for (const row of rows) delete row.dataset.active;
  next.dataset.active = "";
  next.scrollIntoView({ block: "nearest" });
  // Enter must open the marked row, not the control that was used before.
  if (document.activeElement instanceof HTMLElement && root.contains(document.activeElement))
    document.activeElement.blur();
}

/** "?a=1&b=2" of a form, without its empty fields. */
export function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") query.append(name, value.trim());
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}
