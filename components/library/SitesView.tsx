import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { LIBRARY, SITE_VIEW } from '../../lib/i18n/library.ts';
import { forgetSite, grantedSites, readSites } from '../../lib/message/sites.ts';
import { StateNote } from '../common/StateNote.tsx';
import { useDesk } from './desk.ts';

interface Site {
  readonly site: string;
  readonly off: boolean;
}

/** The sites that Gaobian may work in; kept up to date with the browser's own settings. */
export function SitesView() {
  const { feedback } = useDesk();
  const sites = useSites();

  const remove = async (site: string) => {
    try {
      await forgetSite(site);
      feedback.say(SITE_VIEW.removed(site));
    } catch (error) {
      // The browser refuses to give up what the organisation's policy demands.
      if (!(error instanceof Error)) throw error;
      feedback.say(SITE_VIEW.managed);
    }
  };

  return (
    <>
      <p className="about">{SITE_VIEW.about}</p>
      {sites === undefined ? <p className="hint">{LIBRARY.loading}</p> : null}
      {sites?.length === 0 ? <StateNote title={SITE_VIEW.empty} text={SITE_VIEW.emptyHint} /> : null}
      <ul aria-label={SITE_VIEW.list}>
        {(sites ?? []).map(({ site, off }) => (
          <li key={site} className="card line">
            <span className="address-main">{site}</span>
            <span className="hint">{off ? SITE_VIEW.off : SITE_VIEW.on}</span>
            <span className="grow" />
            <button
              type="button"
              className="button button-small"
              aria-label={SITE_VIEW.removeLabel(site)}
              onClick={() => void remove(site)}
            >
              {SITE_VIEW.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Undefined until they are read. */
function useSites(): readonly Site[] | undefined {
  const [sites, setSites] = useState<readonly Site[]>();
  useEffect(() => {
    const read = async () => {
      const [granted, states] = await Promise.all([grantedSites(), readSites()]);
      setSites(granted.map((site) => ({ site, off: states[site]?.off === true })));
    };
    const refresh = () => void read();
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    browser.storage.local.onChanged.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
      browser.storage.local.onChanged.removeListener(refresh);
    };
  }, []);
  return sites;
}
