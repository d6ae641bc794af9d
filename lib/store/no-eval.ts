/** Extension pages forbid `new Function`; zod would try it once and have the browser report a violation. */
import { config } from 'zod/mini';

config({ jitless: true });
