import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter'

/** Ends the run with one plain line: how many passed and failed. */
export default class ClosingLine implements Reporter {
  private tests: TestCase[] = []

  onBegin(_: FullConfig, suite: Suite): void {
    this.tests = suite.allTests()
  }

  onEnd(): void {
    const passed = this.tests.filter(
      (test) => ['expected', 'flaky'].includes(test.outcome()) && test.results.length > 0,
    )
    const skipped = this.tests.filter((test) => test.outcome() === 'skipped')
    console.log(
      `${passed.length} passed, ${this.tests.length - passed.length - skipped.length} failed, ${skipped.length} skipped`,
    )
  }
}
