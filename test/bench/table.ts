/** One table of a bench: the first row heads the columns; cells that read as numbers are set right. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Columns a terminal gives to a character: two for Chinese and full-width ones. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(
      character,
    )
      ? 2
      : 1;
  return columns;
}

export function print({ title, rows }: Table): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const room = ' '.repeat(widths[column]! - width(cell));
      return column > 0 ? room + cell : cell + room;
    });
    console.log(`  ${cells.join('  ')}`);
  }
}

export function ms(value: number): string {
  return value.toFixed(value < 10 ? 3 : 0);
}

export function times(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)}x`;
}
