import type { Reporter, TestModule } from 'vitest/node';

/** Names, at the end of a run, the tests that passed only at their second try: each of them is a defect to be found. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const shaky = modules.flatMap(({ children }) =>
      [...children.allTests('passed')].filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0),
    );
    for (const { fullName, module } of shaky) {
      console.log(`Passed only at the second try: ${module.relativeModuleId} ${fullName}`);
    }
  }
}
