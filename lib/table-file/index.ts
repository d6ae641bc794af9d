/** Reading and writing the files in which offices keep their figures: CSV and .xlsx. */
export { TableFileError, type TableFileFault } from './fault.ts';
export { LARGEST_TABLE_FILE, readTableFile, type TableSheet } from './read-table-file.ts';
