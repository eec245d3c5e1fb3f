/** The port's promises, kept by the WPS adapter whichever way WPS turns out to behave. */
import { WpsWorkbook } from '../../../src/hosts/wps/workbook';
import { createWpsHost } from '../../wps-host/host';
import type { WpsHostOptions } from '../../wps-host/options';
import { describeContract } from '../contract';

describe.each<[string, WpsHostOptions]>([
  ['WPS', {}],
  ['WPS, one row comes as its values alone', { rowShape: '1d' }],
  ['WPS, blanks are undefined', { blank: 'undefined' }],
  ['WPS, missing items are null', { missingItem: 'null' }],
  ['WPS on macOS, blocks are dropped', { macBulkRefusal: 3 }],
  ['WPS without dynamic arrays', { without: ['Range.Formula2', 'Range.HasSpill'] }],
  ['WPS, spilled cells repeat their formula', { spilledFormula: 'parent' }],
  ['WPS, events tell nothing', { eventPayload: 'none' }],
  ['WPS, apostrophes are kept in cells of text', { apostropheInText: 'text' }],
  ['WPS without a printer', { printer: false }],
])('%s', (name, options) => {
  describeContract(name, async () => {
    const host = createWpsHost(options);
    return {
      workbook: new WpsWorkbook(host.application),
      protect: async (sheet) => void host.sheet(sheet).protect(),
    };
  });
});
