/** What keeps the pane, or a part of it, from being shown. */
import { text, type Text } from '../../core/words/text';
import { hasWords } from '../../workbook/patch/host-error';

export const faultTexts = {
  reload: text('重新载入', 'Reload'),
  late: text(
    '10 秒内没有得到表格程序的回应。请重新载入；仍不行，请保存工作簿并重启程序。',
    'The spreadsheet has not answered for 10 seconds. Reload; failing that, save the workbook and restart the program.',
  ),
  missing: text(
    '有一部分没能载入：可能装了新版本，或网络中断。请重新载入。',
    'A part could not be loaded: there may be a newer version, or the network is down. Reload.',
  ),
  broken: (why: string) =>
    text(
      `这一部分出错了（${why}）。请核对刚才写入的内容，再重新载入。`,
      `This part broke (${why}). Check what was written last, then reload.`,
    ),
};

/** A part that is loaded when it is first needed is known, when it does not come, by these words alone. */
const NOT_LOADED = /^Loading (CSS )?chunk/;

export function faultTold(fault: unknown): Text {
  if (hasWords(fault)) return fault.words;
  const why = fault instanceof Error ? fault.message : String(fault);
  return NOT_LOADED.test(why) ? faultTexts.missing : faultTexts.broken(why);
}
