import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CaretOffers } from '../lib/field/caret-offers/index.ts';

/** Put beside the guest when it asks for it: the offers beside the caret, which are off unless the writer wants them. */
export default defineUnlistedScript(() => {
  globalThis.gaobianOffers ??= new CaretOffers((text) => globalThis.gaobianGuest?.picked(text));
  globalThis.gaobianGuest?.came();
});
