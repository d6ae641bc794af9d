import '../lib/kernel/fill-in.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { RICH_ADAPTERS } from '../lib/field/editors/index.ts';

/** Put beside the guest when it asks for it: all that drives rich-text editors, which most pages have none of. */
export default defineUnlistedScript(() => {
  globalThis.gaobianEditors ??= RICH_ADAPTERS;
  globalThis.gaobianGuest?.came();
});
