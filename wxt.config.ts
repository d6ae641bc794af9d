import { defineConfig } from 'wxt';

/**
 * The public half of a key pair that nobody keeps: it only pins the Chromium extension ID, so that policies,
 * tests and side-loaded copies all speak of the same extension.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA__KEY__';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: {},
  _key: CHROMIUM_KEY,
});
