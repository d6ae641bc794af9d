/** Reading the files in which offices keep their reports: plain text and Word's .docx. */
export { ReportFileError, type ReportFileFault } from './fault.ts';
export { type FileKind, fileKind } from './file-kind.ts';
export { decodeText } from './plain-text.ts';
export { LARGEST_REPORT_FILE, readReportFile } from './read-report-file.ts';
