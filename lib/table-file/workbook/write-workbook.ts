import writeXlsxFile from 'write-excel-file/universal';

/** A cell of a sheet to write; a number keeps the decimals that it is written with. */
export type SheetCell = string | { readonly number: string } | null;

export interface WrittenSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
}

/** One sheet as .xlsx, its head in bold and in sight while the rest scrolls. Loads a library: to be imported where needed. */
export async function writeWorkbook({ name, head, rows, widths }: WrittenSheet): Promise<Uint8Array> {
  const data = [
    head.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const columns = widths.map((width) => ({ width }));
  const file = await writeXlsxFile(data, { sheet: name, columns, stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function cellOf(cell: SheetCell) {
  if (cell === null || typeof cell === 'string') return cell;
  const decimals = cell.number.split('.')[1]?.length ?? 0;
  return {
    value: Number(cell.number),
    type: Number,
    ...(decimals > 0 ? { format: `0.${'0'.repeat(decimals)}` } : {}),
  };
}
