/** The demo OA: a 发文拟稿 form in the shells and with the editors that OA systems have, to try Gaobian on. */
export { type BodyEditor, COMMON_EDITORS, EDITORS, type EditorName, editorNamed } from './editors/index.ts';
export { PLACES, type PlaceName } from './places.ts';
export {
  FINISHED,
  SAMPLE,
  SAMPLE_GAPS,
  SAMPLE_MISSING,
  type SampleReport,
  type StartText,
} from './sample.ts';
export { type Oa, startOa } from './server.ts';
export type { Submission } from './submissions.ts';
