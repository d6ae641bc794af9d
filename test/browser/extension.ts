import type { Session } from './harness.ts';

/** The part of the extension API that tests look into. */
interface Api {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
  };
  readonly permissions: { getAll(): Promise<{ readonly origins?: readonly string[] }> };
}

/** Match patterns of the sites that the guest is registered for, and of those that the extension may read. */
export async function registered(session: Session): Promise<{
  readonly scripts: readonly string[];
  readonly origins: readonly string[];
}> {
  const page = await session.browser.openExtensionPage('library.html');
  const found = await page.main.evaluate(async () => {
    const { chrome } = globalThis as unknown as { readonly chrome: Api };
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    const { origins = [] } = await chrome.permissions.getAll();
    return { scripts: scripts.flatMap(({ matches = [] }) => matches), origins };
  });
  await page.close();
  return found;
}
