import conduct from '../../assets/packs/phrases/conduct.json' with { type: 'json' };
import education from '../../assets/packs/phrases/education.json' with { type: 'json' };
import environment from '../../assets/packs/phrases/environment.json' with { type: 'json' };
import finance from '../../assets/packs/phrases/finance.json' with { type: 'json' };
import general from '../../assets/packs/phrases/general.json' with { type: 'json' };
import generalOfficial from '../../assets/packs/phrases/general-official.json' with { type: 'json' };
import grassrootsGovernance from '../../assets/packs/phrases/grassroots-governance.json' with {
  type: 'json',
};
import health from '../../assets/packs/phrases/health.json' with { type: 'json' };
import livelihood from '../../assets/packs/phrases/livelihood.json' with { type: 'json' };
import partyBuilding from '../../assets/packs/phrases/party-building.json' with { type: 'json' };
import projects from '../../assets/packs/phrases/projects.json' with { type: 'json' };
import ruralRevitalization from '../../assets/packs/phrases/rural-revitalization.json' with { type: 'json' };
import safety from '../../assets/packs/phrases/safety.json' with { type: 'json' };
import { type PhrasePack, parsePhrasePack } from './pack.ts';

/** Every file of `assets/packs/phrases` (a test sees to it). */
const PACKS: readonly unknown[] = [
  partyBuilding,
  conduct,
  education,
  environment,
  finance,
  generalOfficial,
  general,
  grassrootsGovernance,
  health,
  livelihood,
  projects,
  ruralRevitalization,
  safety,
];

let loaded: readonly PhrasePack[] | undefined;

/** The phrase packs that come with the extension. Read and checked once, at the first call. */
export function loadBuiltInPhrases(): readonly PhrasePack[] {
  loaded ??= PACKS.map(parsePhrasePack);
  return loaded;
}
