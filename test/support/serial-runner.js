/** One browser at a time: each test file starts its own, and measured times should not disturb each other. */
const { default: TestRunner } = require('jest-runner');

class SerialRunner extends TestRunner {
  isSerial = true;
}

module.exports = SerialRunner;
