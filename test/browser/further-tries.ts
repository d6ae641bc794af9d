import type { Reporter, TestModule } from 'vitest/node';

/** Names, at the end of a run, the tests that did not pass at their first try: each of them is a defect to be found. */
export default class FurtherTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const shaky = modules.flatMap(({ children }) =>
      [...children.allTests('passed')].filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0),
    );
    for (const test of shaky) {
      console.log(`Did not pass at the first try: ${test.module.relativeModuleId} ${test.fullName}`);
      for (const { message } of test.result().errors ?? []) console.log(`  ${message}`);
    }
  }
}
