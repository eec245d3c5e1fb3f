/** What a workbook can hold in Excel and WPS; other hosts keep to the same, so that a file can be saved. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;
export const maxText = 32_767;
export const maxFormula = 8_192;
export const maxSheetName = 31;
export const maxListSource = 255;
export const maxColumnWidth = 255;
export const maxRowHeight = 409;
/** Of one sheet, set by hand. */
export const maxPageBreaks = 1_026;
