/** Says to the user what went wrong, in both languages: a ribbon has no place for words of its own. */
import { hasWords } from '../../../workbook/patch/host-error';

export function tell(fault: unknown): void {
  const why = fault instanceof Error ? fault.message : String(fault);
  showDialog(
    hasWords(fault)
      ? `${fault.words.zh}\n${fault.words.en}`
      : `没有成功：${why}\n请保存工作簿，完全退出 WPS 后再打开；若仍这样，请打开“自检”，把结果发给提供加载项的人。\n\n` +
          `That did not work: ${why}\nSave the workbook, quit WPS completely and open it again. If it goes on, open the self-check and send the ` +
          'result to whoever gave you the add-in.',
  );
}

export function showDialog(words: string): void {
  try {
    window.alert(`星评 StarBand\n\n${words}`);
  } catch {
    console.error(words);
  }
}
