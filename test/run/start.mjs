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
  const { code } = await run('npx', ['tsx', hasDisplay ? 'test/run/open.ts' : 'test/run/tour.ts']);
  return code;
});
