/** `npm start`: builds, serves the demo OA and opens it with the extension; without a display, a scripted tour. */
import { run } from './child.mjs';
import { buildExtension, checkNode, findBrowser, findChineseFont, installPackages } from './prepare.mjs';
import { command, say } from './say.mjs';

await command(async () => {
  checkNode();
  await installPackages();
  await findBrowser('chromium');
  await findChineseFont();
  await buildExtension();
  const onLinux = process.platform === 'linux';
  const hasDisplay = !onLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!hasDisplay)
    say('\nThere is no display here: a scripted tour follows, with a screenshot of each step.');
  // Ctrl+C goes to the whole group: the demo ends in its own time, and this waits for it.
  process.on('SIGINT', () => undefined);
  const program = hasDisplay ? 'test/run/open.ts' : 'test/run/tour.ts';
  const { code } = await run('node', ['--import', 'tsx', program]);
  return code;
});
