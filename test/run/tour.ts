/** A scripted tour where there is no display to open a window on: a picture of each step, and what it shows. */
import { explain } from './demo.ts';
import { walk } from './walk.ts';

const FOLDER = '.gaobian/tour';

try {
  let count = 0;
  await walk(FOLDER, ({ shows, file }) => {
    count += 1;
    console.log(`\n${count}. ${shows}\n   ${file}`);
  });
  console.log(`\nAll ${count} steps worked. The pictures are in ${FOLDER}.`);
} catch (error) {
  console.error(`\n✖ ${explain(error)}`);
  process.exitCode = 1;
}
