import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

function* testsOf(suite, path = []) {
  for (const test of suite.tests) yield { ...test, title: [...path, test.name].join(' › ') };
  for (const inner of suite.suites) yield* testsOf(inner, [...path, inner.name]);
}

/** What a session found: its tests, and what went wrong outside of them (a module that does not load, a page error). */
function countOf(session) {
  const tests = session.testResults ? [...testsOf(session.testResults)] : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const errors = session.errors ?? [];
  const alone = failed.length === 0 && !session.passed;
  return {
    tests,
    failed,
    errors,
    passed: tests.filter((test) => test.passed).length,
    skipped: tests.filter((test) => test.skipped).length,
    bad: failed.length + (alone ? Math.max(1, errors.length) : 0),
  };
}

const indent = (text) => String(text).replace(/^/gm, '      ');

function describeError({ message, stack, expected, actual }) {
  const diff = expected !== undefined && actual !== undefined && expected !== actual ? `\n+ expected: ${expected}\n- actual:   ${actual}` : '';
  return `${stack?.includes(message) ? stack : `${message}\n${stack ?? ''}`}${diff}`.trimEnd();
}

/** Web Test Runner reporter: one line a file, failures in full, and the counts of each file as JSON in `file`. */
export function relatorioWtr({ nome = 'browser', file } = {}) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const { tests, failed, errors, passed, skipped, bad } = countOf(session);
        const ms = tests.reduce((sum, test) => sum + (test.duration ?? 0), 0);
        logger.log(
          `  ${bad ? '✗' : '✓'} ${relative(process.cwd(), testFile)} (${passed} passed${bad ? `, ${bad} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}, ${ms} ms)`,
        );
        for (const test of failed) logger.log(`    ✗ ${test.title}\n${indent(test.error ? describeError(test.error) : 'failed without an error')}`);
        for (const error of errors) logger.log(`    ✗ outside of a test\n${indent(describeError(error))}`);
        for (const url of new Set(session.request404s ?? [])) if (!url.endsWith('favicon.ico')) logger.log(`    404 ${url}`);
        if (bad)
          for (const log of session.logs ?? [])
            logger.log(indent(`[console] ${log.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ')}`));
      }
    },
    onTestRunFinished({ sessions, testCoverage }) {
      const sum = { passed: 0, failed: 0, skipped: 0 };
      const files = {};
      for (const session of sessions) {
        const { passed, bad, skipped } = countOf(session);
        files[relative(process.cwd(), session.testFile)] = { passed, failed: bad, skipped };
        sum.passed += passed;
        sum.failed += bad;
        sum.skipped += skipped;
      }
      console.log(`\n  ${nome}: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
      if (testCoverage) {
        const { lines, branches, functions } = testCoverage.summary;
        console.log(`  coverage: lines ${lines.pct} %, branches ${branches.pct} %, functions ${functions.pct} %`);
      }
      if (file) writeFileSync(file, JSON.stringify(files));
    },
  };
}
