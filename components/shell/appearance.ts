import type { Settings } from '../../lib/store/settings-schema.ts';

type Appearance = Pick<Settings, 'theme' | 'fontSize'>;

const CACHE_KEY = 'appearance';

/** Gives the document the theme and text size that the writer chose. */
export function applyAppearance({ theme, fontSize }: Appearance): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.setProperty('--text', `${fontSize}px`);
}

/** The appearance of last time, before the database is open: a page that changes its colours while it loads flashes. */
export function applyCachedAppearance(): void {
  const [theme, fontSize] = (readCache() ?? '').split(' ');
  if ((theme === 'system' || theme === 'light' || theme === 'dark') && Number(fontSize) > 0) {
    applyAppearance({ theme, fontSize: Number(fontSize) as Settings['fontSize'] });
  }
}

export function cacheAppearance({ theme, fontSize }: Appearance): void {
  try {
    localStorage.setItem(CACHE_KEY, `${theme} ${fontSize}`);
  } catch (error) {
    // Storage may be denied to a framed page; then there is nothing to remember.
    if (!(error instanceof DOMException)) throw error;
  }
}

function readCache(): string | null {
  try {
    return localStorage.getItem(CACHE_KEY);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
