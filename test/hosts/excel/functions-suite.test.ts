/**
 * The tests of the functions once more, with the built script in an engine that has the language and the library of 2016 only. Those
 * that try whatever stands in cells pass there too, and take too long for each run.
 */
import * as builtFunctions from '../../support/engine-2016/stand-ins';

jest.mock('../../../src/functions/call', () => ({
  get callFunction() {
    return builtFunctions.callFunction;
  },
}));
jest.mock('../../support/excel', () => ({
  ...jest.requireActual<object>('../../support/excel'),
  get excelFunctions() {
    return builtFunctions.excelFunctions;
  },
}));

import '../../functions/excel.test';
import '../../functions/explain.test';
import '../../functions/figures.test';
import '../../functions/headers.test';
import '../../functions/kpi-band.test';
import '../../functions/kpi-grade.test';
import '../../functions/kpi-score.test';
import '../../functions/money.test';
import '../../functions/qa-and-issues.test';
import '../../functions/quota.test';
import '../../functions/rules-table.test';
import '../../functions/stars-of-tables.test';
import '../../functions/stars.test';
import '../../functions/typed-cells.test';
import '../../functions/whole-columns.test';
