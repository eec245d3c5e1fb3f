/** The words of the page around the workbook. */
import type { Text } from '../../../core/words/text';

export const texts = {
  new: { zh: '新建', en: 'New' },
  open: { zh: '打开', en: 'Open' },
  save: { zh: '保存', en: 'Save' },
  language: { zh: 'EN', en: '中文' },
  languageHint: { zh: 'Switch to English', en: '切换为中文' },
  dark: { zh: '深色', en: 'Dark' },
  light: { zh: '浅色', en: 'Light' },
  pane: { zh: '星评任务窗格', en: 'StarBand pane' },
  sheet: { zh: '工作簿', en: 'Workbook' },
  untitled: { zh: '工作簿', en: 'Workbook' },
  loading: { zh: '正在打开工作簿…', en: 'Opening the workbook …' },
  ok: { zh: '好', en: 'OK' },
  cancel: { zh: '取消', en: 'Cancel' },
  discard: { zh: '不保存，继续', en: 'Discard and continue' },
  unsavedTitle: { zh: '有未保存的更改', en: 'Unsaved changes' },
  unsaved: {
    zh: '当前工作簿的更改还没有保存，继续将会丢失。要保留请先点“取消”，再点“保存”。',
    en: 'The changes to this workbook have not been saved and would be lost. To keep them, choose Cancel and then Save.',
  },
  restoreTitle: { zh: '有一个没有保存的工作簿', en: 'A workbook was not saved' },
  restore: {
    zh: '页面上次关闭时，下面的工作簿有未保存的更改。它只存在这台电脑的浏览器里；保存或删除后不再保留。',
    en: 'When the page was closed, this workbook had unsaved changes. It is kept in this browser only, and no longer once it is saved or deleted.',
  },
  restoreIt: { zh: '恢复', en: 'Restore' },
  later: { zh: '以后再说', en: 'Not now' },
  deleteIt: { zh: '删除', en: 'Delete' },
  keptTitle: { zh: '已打开，部分内容保留但不显示', en: 'Opened; some things are kept without being shown' },
  keptOnOpen: {
    zh: '下列内容在浏览器工作簿中看不到或无法编辑，但仍在文件里，保存后原样保留：',
    en: 'The following cannot be seen or edited in the browser workbook. It stays in the file and is saved as it was:',
  },
  lostTitle: { zh: '部分内容未能写入', en: 'Some things could not be written' },
  lostOnSave: {
    zh: '文件已保存，但下列内容未能写入文件：',
    en: 'The file was saved, but the following could not be written to it:',
  },
  brokenTitle: { zh: '无法打开文件', en: 'The file cannot be opened' },
  broken: {
    zh: '文件已损坏，或不是 .xlsx、.xlsm、.xls、.csv、.tsv 文件。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (.xlsx)”后重试。',
    en: 'The file is damaged, or is no .xlsx, .xlsm, .xls, .csv or .tsv file. Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" and try again.',
  },
  passwordTitle: { zh: '文件有密码', en: 'The file has a password' },
  password: {
    zh: '请输入打开密码。密码只在这台电脑上使用；保存时用同一密码加密，没有保存的更改也用它加密保留。',
    en: 'Enter the password to open it. It is used on this computer only: the file is saved under the same password, and unsaved changes are kept under it too.',
  },
  wrongPassword: {
    zh: '密码不对。注意大小写和输入法，再试一次。',
    en: 'The password is not the one. Check capitals and the input method, and try again.',
  },
  passwordLabel: { zh: '密码', en: 'Password' },
  unknownLock: {
    zh: '文件的加密方式这里打不开。请在 Excel 或 WPS 中打开并去掉密码（文件 → 信息 → 保护工作簿），保存后重试。',
    en: 'The file is encrypted in a way that is not known here. Open it in Excel or WPS, remove the password (File → Info → Protect Workbook), save and try again.',
  },
  oldPassword: {
    zh: '这个 .xls 文件有打开密码。请在 Excel 或 WPS 中打开并去掉密码，另存为“Excel 工作簿 (.xlsx)”后重试。',
    en: 'This .xls file has a password. Open it in Excel or WPS, remove the password, save it as "Excel Workbook (.xlsx)" and try again.',
  },
  readingTitle: { zh: '正在打开文件…', en: 'Opening the file …' },
  reading: {
    zh: '工作簿还是原来的；停止后什么都不会改变。',
    en: 'The workbook is still the one before; nothing changes when you stop.',
  },
  stop: { zh: '停止', en: 'Stop' },
  asTextTitle: { zh: '保存为哪种文件？', en: 'Save as which kind of file?' },
  asText: {
    zh: '打开的是文本文件，可以按原来的编码和分隔符保存。',
    en: 'The opened file is a text: it can be saved in the same encoding, with the same separators.',
  },
  asTextLosing: {
    zh: '打开的是文本文件，可以按原来的编码和分隔符保存，但下列内容文本文件装不下：',
    en: 'The opened file is a text: it can be saved in the same encoding, with the same separators, but a text cannot hold the following:',
  },
  asTextAgree: { zh: '文本文件', en: 'Text file' },
  asWorkbook: { zh: '.xlsx 工作簿', en: '.xlsx workbook' },
  oldExcel: {
    zh: '这是 1997 年以前的 .xls 文件。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (.xlsx)”后重试。',
    en: 'This is an .xls file of before 1997. Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" and try again.',
  },
  tooLarge: {
    zh: '文件太大：超过 300 万个单元格，或解压后超过 400 MB。请删去不需要的工作表或行后重试。',
    en: 'The file is too large: more than 3 million cells, or more than 400 MB when unpacked. Remove sheets or rows that are not needed and try again.',
  },
  markup: {
    zh: '这个文件名为表格，内容却是网页或 XML。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (.xlsx)”后重试。',
    en: 'The file is named as a workbook but holds a web page or XML. Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" and try again.',
  },
  besideTitle: { zh: '已另存一份', en: 'Saved beside' },
  beside: {
    zh: '打开的文件没有写入：没有得到许可，或它正被其他程序打开。工作簿已另存到浏览器的下载文件夹，原文件没有改动。',
    en: 'The opened file was not written: permission was not given, or another program has it open. The workbook was saved to the downloads folder, and the file is as it was.',
  },
  saveFailedTitle: { zh: '保存失败', en: 'Saving failed' },
  saveFailed: {
    zh: '没有生成文件，工作簿内容仍在页面中。请重试；如仍失败，请减少工作表后再保存。',
    en: 'No file was made; the workbook is still here. Try again; if it fails again, save with fewer sheets.',
  },
  hungTitle: { zh: '计算没有结束', en: 'The calculation did not end' },
  hung: {
    zh: '打开的工作簿计算了 10 分钟还没有结束，可能有公式停住了，显示的结果可能不是最新的。文件没有改动；请检查公式后重新打开。',
    en: 'The opened workbook has been calculating for 10 minutes without an end: a formula may have stopped it, and results shown may be old. The file is as it was; check its formulas and open it again.',
  },
  protectedTitle: { zh: '工作表受保护', en: 'The sheet is protected' },
  protected: {
    zh: '这张工作表受保护，没有做任何更改。请先在 Excel 或 WPS 中撤销工作表保护（审阅 → 撤销工作表保护）并保存，再打开。',
    en: 'This sheet is protected, so nothing was changed. Unprotect it in Excel or WPS first (Review → Unprotect Sheet), save, then open it again.',
  },
  startFailedTitle: { zh: '星评未能启动', en: 'StarBand could not start' },
  startFailed: {
    zh: '页面没有完整加载。请刷新页面；如仍失败，请重新运行 npm start 并使用新版 Chrome 或 Edge。',
    en: 'The page did not load completely. Reload it; if that fails, run npm start again and use a recent Chrome or Edge.',
  },
} satisfies Record<string, Text>;

export type TextKey = keyof typeof texts;
