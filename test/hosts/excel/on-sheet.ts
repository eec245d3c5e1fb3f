/** Small batches on the first sheet of the workbook. */

export const onSheet = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

/** Queues steps and sends them. */
export const send = (queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  onSheet(async (sheet, context) => {
    queue(sheet, context);
    await context.sync();
  });

export const write = (address: string, value: unknown): Promise<void> =>
  send((sheet) => {
    sheet.getRange(address).values = [[value]];
  });
