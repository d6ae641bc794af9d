import actionPlan from '../../assets/packs/skeletons/action-plan.json' with { type: 'json' };
import bulletin from '../../assets/packs/skeletons/bulletin.json' with { type: 'json' };
import experience from '../../assets/packs/skeletons/experience.json' with { type: 'json' };
import governmentReport from '../../assets/packs/skeletons/government-report.json' with { type: 'json' };
import inspectionBrief from '../../assets/packs/skeletons/inspection-brief.json' with { type: 'json' };
import integrityDebrief from '../../assets/packs/skeletons/integrity-debrief.json' with { type: 'json' };
import letter from '../../assets/packs/skeletons/letter.json' with { type: 'json' };
import minutes from '../../assets/packs/skeletons/minutes.json' with { type: 'json' };
import notice from '../../assets/packs/skeletons/notice.json' with { type: 'json' };
import partyDebrief from '../../assets/packs/skeletons/party-debrief.json' with { type: 'json' };
import partyHalfYear from '../../assets/packs/skeletons/party-half-year.json' with { type: 'json' };
import partySummary from '../../assets/packs/skeletons/party-summary.json' with { type: 'json' };
import pledge from '../../assets/packs/skeletons/pledge.json' with { type: 'json' };
import rectificationReport from '../../assets/packs/skeletons/rectification-report.json' with {
  type: 'json',
};
import report from '../../assets/packs/skeletons/report.json' with { type: 'json' };
import request from '../../assets/packs/skeletons/request.json' with { type: 'json' };
import researchReport from '../../assets/packs/skeletons/research-report.json' with { type: 'json' };
import ruralPartyReport from '../../assets/packs/skeletons/rural-party-report.json' with { type: 'json' };
import secretaryDebrief from '../../assets/packs/skeletons/secretary-debrief.json' with { type: 'json' };
import selfExamination from '../../assets/packs/skeletons/self-examination.json' with { type: 'json' };
import speech from '../../assets/packs/skeletons/speech.json' with { type: 'json' };
import workPoints from '../../assets/packs/skeletons/work-points.json' with { type: 'json' };
import workSummary from '../../assets/packs/skeletons/work-summary.json' with { type: 'json' };
import { parseSkeletonPack } from './pack.ts';
import type { Skeleton } from './skeleton.ts';

/** In the order in which the writer is offered them. */
const PACKS: readonly unknown[] = [
  partyDebrief,
  partyHalfYear,
  partySummary,
  ruralPartyReport,
  secretaryDebrief,
  workSummary,
  workPoints,
  integrityDebrief,
  researchReport,
  rectificationReport,
  inspectionBrief,
  actionPlan,
  request,
  report,
  letter,
  notice,
  minutes,
  selfExamination,
  governmentReport,
  bulletin,
  experience,
  pledge,
  speech,
];

let loaded: readonly Skeleton[] | undefined;

/** The report types that Gaobian ships. Read and checked once, at the first call. */
export function loadBuiltInSkeletons(): readonly Skeleton[] {
  loaded ??= PACKS.flatMap((pack) => parseSkeletonPack(pack).skeletons);
  return loaded;
}
