import { useState } from 'react';
import { LEDGER_VIEW } from '../../lib/i18n/ledger.ts';
import { TABLE_FILE } from '../../lib/i18n/table-file.ts';
import type { LedgerValue } from '../../lib/store/index.ts';
import {
  LARGEST_TABLE_FILE,
  readTableFile,
  TableFileError,
  type TableSheet,
} from '../../lib/table-file/index.ts';
import { FilePicker } from './FilePicker.tsx';
import { LedgerFile } from './LedgerFile.tsx';

interface LedgerImportProps {
  readonly period: string;
  readonly known: readonly LedgerValue[];
  /** Told why a file can't be read. */
  readonly onFault: (words: string | undefined) => void;
}

/** For the file dialog. Other files can be chosen in spite of it and are told apart by their bytes. */
const READABLE = '.xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The button that takes a table from a file, and the dialog behind it. */
export function LedgerImport({ period, known, onFault }: LedgerImportProps) {
  const [read, setRead] = useState<{ readonly name: string; readonly sheets: readonly TableSheet[] }>();

  const open = async (file: File) => {
    try {
      onFault(undefined);
      if (file.size > LARGEST_TABLE_FILE) throw new TableFileError('large');
      const sheets = await readTableFile(file.name, new Uint8Array(await file.arrayBuffer()));
      setRead({ name: file.name, sheets });
    } catch (error) {
      if (error instanceof TableFileError) onFault(error.message);
      // What the browser says of a file that is gone, locked or a folder.
      else if (error instanceof DOMException) onFault(TABLE_FILE.unreadable);
      else throw error;
    }
  };

  return (
    <>
      <FilePicker accept={READABLE} onPick={([file]) => file && void open(file)}>
        {LEDGER_VIEW.importFile}
      </FilePicker>
      {read ? (
        <LedgerFile {...read} period={period} known={known} onClose={() => setRead(undefined)} />
      ) : null}
    </>
  );
}
