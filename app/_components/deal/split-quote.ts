// Which words of a quote carry the fact. Pure.

export interface QuoteParts {
  before: string;
  marked: string;
  after: string;
}

/** In a table row the cell that names the thing; in a sentence all of it, because the whole sentence is the evidence. */
export function splitQuote(quote: string, item: string): QuoteParts {
  const isRow = quote.includes(" | ");
  const at = isRow && item.trim() ? quote.toLowerCase().indexOf(item.trim().toLowerCase()) : -1;
  if (at < 0) return { before: "", marked: quote, after: "" };
  const end = at + item.trim().length;
  return { before: quote.slice(0, at), marked: quote.slice(at, end), after: quote.slice(end) };
}
