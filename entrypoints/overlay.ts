import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Overlay } from '../lib/field/overlay.ts';

/** Put beside the guest when it asks for it: what finds places in text controls and draws there, once there is anything. */
export default defineUnlistedScript(() => {
  globalThis.gaobianOverlay ??= (control) => new Overlay(control);
  globalThis.gaobianGuest?.came();
});
