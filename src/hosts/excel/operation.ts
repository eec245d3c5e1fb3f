/** What is asked of Excel in one go, with about how many bytes it takes in a request. */
export interface Operation {
  readonly bytes: number;
  run(workbook: Excel.Workbook): void;
}
