/** The worker that reads files of earlier reports, so that the page goes on while a long one is unpacked. */
import '../../lib/store/no-eval.ts';
import { ReportFileError, readReportFile } from '../../lib/report-file/index.ts';
import type { FileReport, FileToRead } from './read-file.ts';

const tell = (report: FileReport) => postMessage(report);

addEventListener('message', async ({ data: { name, bytes } }: MessageEvent<FileToRead>) => {
  try {
    tell({ type: 'text', text: await readReportFile(name, bytes, (part) => tell({ type: 'part', part })) });
  } catch (error) {
    if (!(error instanceof ReportFileError)) throw error;
    tell({ type: 'fault', fault: error.fault });
  }
});
