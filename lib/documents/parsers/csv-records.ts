// Splits delimited text into records with their number and line, however badly the quotes are set.
import { parse as parseCsv } from "csv-parse/sync";

export interface CsvRecord {
  cells: string[];
  /** From 1, as a spreadsheet program numbers it. */
  row: number;
  /** First line of the record in the file, from 1. */
  line: number;
}

const mostRecords = 210_000;

interface WithInfo {
  record: string[];
  info: { lines: number };
}

/** All records of a text. A quote that is opened and never closed makes quotes ordinary signs, and is told. */
export function readRecords(text: string, delimiter: string): { records: CsvRecord[]; warnings: string[] } {
  const even = text.replace(/\r\n?/g, "\n");
  const warnings: string[] = [];
  let raw: WithInfo[];
  try {
    raw = split(even, delimiter, true);
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    warnings.push(
      `A quotation mark${line ? ` near line ${line}` : ""} is never closed; quotes were read as plain signs.`,
    );
    raw = split(even, delimiter, false);
  }
  const records: CsvRecord[] = [];
  let line = 1;
  for (const [index, { record, info }] of raw.entries()) {
    records.push({ cells: record, row: index + 1, line });
    line = info.lines + 1;
  }
  if (records.length >= mostRecords)
    warnings.push(`Only the first ${mostRecords.toLocaleString("en")} records were read.`);
  return { records, warnings };
}

function split(text: string, delimiter: string, quotes: boolean): WithInfo[] {
  const options = {
    delimiter,
    record_delimiter: "\n",
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    quote: quotes ? '"' : null,
    escape: '"',
    info: true as const,
    to: mostRecords,
  };
  return parseCsv(text, options) as unknown as WithInfo[];
}
