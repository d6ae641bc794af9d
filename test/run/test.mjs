/** `npm test`: prepares the machine, then types, lint, unit and browser tests; ends with one plain total. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './child.mjs';
import { buildExtension, checkNode, findBrowser, findChineseFont, installPackages } from './prepare.mjs';
import { command, say, sinceStart, step } from './say.mjs';

const REPORTS = '.gaobian/reports';

await command(async () => {
  checkNode();
  await installPackages();
  await findBrowser('chromium');
  await findBrowser('firefox');
  await findChineseFont();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  const totals = { passed: 0, failed: 0, skipped: 0 };
  const count = ({ passed, failed, skipped }) => {
    totals.passed += passed;
    totals.failed += failed;
    totals.skipped += skipped;
  };
  await step('Types', async () => count(await single(['run', '--silent', 'types'])));
  await step('Lint', async () => count(await single(['run', '--silent', 'lint'])));
  await step('Unit tests', async () => count(await vitest('unit', ['vitest', 'run'])));
  await buildExtension();
  await step('Browser tests in Chromium and Firefox', async () =>
    count(
      await vitest('browser', [
        ...['vitest', 'run', '--config', 'test/browser/vitest.config.ts'],
        '--reporter=./test/browser/further-tries.ts',
      ]),
    ),
  );
  say(`\nAll in ${sinceStart()}.`);
  const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
  say(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
  return totals.failed > 0 ? 1 : 0;
});

/** A check that passes or fails as a whole. */
async function single(args) {
  const { code } = await run('npm', args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** A vitest run, counted from its own report; one that breaks down without a report counts as a failure. */
async function vitest(name, args) {
  const file = `${REPORTS}/${name}.json`;
  const { code } = await run('npx', [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const failed = report.numFailedTests;
  // A file that fails to load has no tests to fail.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const unexplained = code !== 0 && failed === 0 && brokenFiles.length === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: failed + brokenFiles.length + unexplained,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
