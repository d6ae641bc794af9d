import { REPORT_FILE } from '../i18n/report-file.ts';

/**
 * Why a file can't be read as a report.
 * `empty`: no text in it · `large` · `oldWord`: a .doc or .wps of before 2007, or RTF · `protectedWord`: encrypted with
 * a password · `notWord`: called a Word file, or packed like one, and isn't · `damaged`: a Word file that can't be
 * unpacked or understood · `pdf` · `binary`: neither text nor anything we know.
 */
export type ReportFileFault = keyof typeof REPORT_FILE.faults;

/** `message` is a plain Chinese sentence for the clerk; `cause` is what the reading library said. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';
  readonly fault: ReportFileFault;

  constructor(fault: ReportFileFault, cause?: unknown) {
    super(REPORT_FILE.faults[fault], { cause });
    this.fault = fault;
  }
}
