// node .ci/counts.mjs report.json: prints `N passed, N failed` of a vitest JSON report; fails where a test failed, or
// where one that needs Neo4j or the browser was skipped.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const skipped = report.testResults.flatMap((file) =>
  file.assertionResults
    .filter((test) => test.status === 'pending' || test.status === 'skipped')
    .map((test) => `${file.name}: ${test.fullName}`),
);
const needed = skipped.filter((test) => /neo4j|contract|differential|browser/i.test(test));
for (const test of skipped) console.error(`skipped: ${test}`);
for (const test of needed) console.error(`must not be skipped here: ${test}`);
const failed =
  report.numFailedTests +
  needed.length +
  report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
