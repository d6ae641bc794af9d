import { COMPOSE } from '../../lib/i18n/compose.ts';
import { useCell, useServices } from '../use-services.ts';

/** Why a report type is in front, said plainly; undefined where the writer just chose it. */
export function useReason(id: string): string | undefined {
  const { types, memory } = useServices();
  const detected = useCell(types.detected);
  const site = useCell(memory.site);
  if (detected?.id === id) return COMPOSE.evidence[detected.by](detected.evidence);
  return site?.reportType === id ? COMPOSE.lastUsed : undefined;
}
