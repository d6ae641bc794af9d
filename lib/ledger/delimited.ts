/** Tables as text: what spreadsheets put on the clipboard (tabs), and CSV. */

/** Rows of cells; cells are trimmed, empty rows left out. Quoted cells may hold the delimiter, quotes and line breaks. */
export interface DelimitedRow {
  /** Line of the text where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits at tabs if there are any, else at commas, else at white space. */
export function readDelimited(text: string): DelimitedRow[] {
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (plain.includes('\t')) return split(plain, '\t');
  if (plain.includes(',')) return split(plain, ',');
  return split(plain.replace(/[^\S\n]+/gu, '\t').replace(/^\t|\t$/gmu, ''), '\t');
}

function split(text: string, delimiter: string): DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  const close = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: begun, cells });
    cells = [];
  };
  for (let at = 0; at <= text.length; at++) {
    const cell = readCell(text, at, delimiter);
    cells.push(cell.text.trim());
    line += cell.breaks;
    at = cell.end;
    if (text[at] === delimiter) continue;
    close();
    line += 1;
    begun = line;
  }
  return rows;
}

/** The cell that begins at `from`; `end` is where its delimiter, line break or the text's end stands. */
function readCell(
  text: string,
  from: number,
  delimiter: string,
): { text: string; end: number; breaks: number } {
  if (text[from] === '"') {
    const quoted = /"((?:[^"]|"")*)"/uy;
    quoted.lastIndex = from;
    const match = quoted.exec(text);
    const end = from + (match?.[0].length ?? 0);
    // A quote that doesn't close, or closes inside the cell, is a plain character.
    if (match !== null && (end === text.length || text[end] === delimiter || text[end] === '\n')) {
      const content = match[1]!.replaceAll('""', '"');
      return { text: content, end, breaks: content.split('\n').length - 1 };
    }
  }
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return { text: text.slice(from, end), end, breaks: 0 };
}

/** CSV (RFC 4180) with CRLF line ends, as spreadsheets expect. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}
