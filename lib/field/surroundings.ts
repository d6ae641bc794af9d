import type { Surroundings } from '../message/protocol.ts';
import type { Dock } from './dock.ts';
import { officeBodyIn } from './office-body.ts';
import { documentIn } from './reach.ts';

/** Smaller frames hold banners and menus, no body, CSS px. */
const LEAST_FRAME = { width: 300, height: 200 } as const;

/** One look at the pages around the field. */
export function lookAround(documents: readonly Document[], dock: Dock | undefined): Surroundings {
  return {
    office: officeBodyIn(documents),
    foreign: foreignOrigin(documents),
    covered: dock?.obstacle(),
  };
}

/** Where the content of a large frame comes from that may not be touched from here. */
function foreignOrigin(documents: readonly Document[]): string | undefined {
  for (const doc of documents) {
    for (const frame of doc.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe,frame')) {
      if (documentIn(frame) !== undefined || !/^https?:/.test(frame.src)) continue;
      const { width, height } = frame.getBoundingClientRect();
      const { origin } = new URL(frame.src);
      if (origin !== doc.location.origin && width >= LEAST_FRAME.width && height >= LEAST_FRAME.height)
        return origin;
    }
  }
  return undefined;
}

/** A window of its own without the browser's tool bar, where a form may come: no button to press there but ours. */
export function lacksToolbar(view: Window): boolean {
  return (
    view.parent === view &&
    !view.toolbar.visible &&
    view.document.querySelector('textarea,[contenteditable],iframe,frame,object,embed') !== null
  );
}
