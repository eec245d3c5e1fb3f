/** The engine of the browser workbook as the build packs it. */
const plainFields = require('../../scripts/build/plain-fields.cjs');

module.exports = { process: (source) => ({ code: plainFields(source) }) };
