import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { describeContract } from './contract';

describeContract('Univer', async () => {
  const host = bootHeadless();
  return {
    workbook: host.workbook,
    protect: async (sheet) => {
      const permission = host.api.getActiveWorkbook()?.getSheetByName(sheet)?.getWorksheetPermission();
      await permission?.protect();
      await permission?.setReadOnly();
    },
    dispose: () => host.dispose(),
  };
});
