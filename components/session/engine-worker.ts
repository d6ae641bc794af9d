import '../../lib/kernel/fill-in.ts';
/** The worker that suggestions and search run in. */
import '../../lib/store/no-eval.ts';
import { openStore } from '../../lib/store/index.ts';
import { openEngine } from './engine.ts';
import type { EngineRequest } from './engine-messages.ts';

const engine = openEngine(openStore(), (report) => postMessage(report));
addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => engine.receive(data));
