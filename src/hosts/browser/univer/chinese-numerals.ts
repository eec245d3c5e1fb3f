/** Digits as Chinese numerals, as the formats [DBNum1] to [DBNum3] write them. */

const DIGITS = ['', '〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９'] as const;
const UNITS = ['', ['', '十', '百', '千'], ['', '拾', '佰', '仟'], ['', '十', '百', '千']] as const;
const GROUPS = ['', '万', '亿', '兆'];

export type NumeralKind = 1 | 2 | 3;

const oneByOne = (digits: string, kind: NumeralKind) =>
  [...digits].map((digit) => DIGITS[kind][Number(digit)]).join('');

/** Four digits with their units; zeros between others are said once, zeros at the end not at all. */
function group(digits: string, kind: NumeralKind): string {
  let [text, zero] = ['', false];
  [...digits].forEach((digit, index) => {
    if (digit === '0') zero = text !== '' || index > 0 || digits.length > 1;
    else {
      text += (zero && text !== '' ? DIGITS[kind][0] : '') + (DIGITS[kind][Number(digit)] ?? '');
      text += UNITS[kind][digits.length - 1 - index] ?? '';
      zero = false;
    }
  });
  return text;
}

/** 壹佰贰拾叁 for 123. */
function counted(digits: string, kind: NumeralKind): string {
  const plain = digits.replace(/^0+(?=.)/, '');
  if (plain === '0' || plain.length > 16) return oneByOne(plain, kind);
  const groups: string[] = [];
  for (let end = plain.length; end > 0; end -= 4) groups.unshift(plain.slice(Math.max(0, end - 4), end));
  let text = '';
  groups.forEach((four, index) => {
    const said = group(four, kind);
    if (said === '') return;
    const gap = text !== '' && four.startsWith('0') ? DIGITS[kind][0] : '';
    text += gap + said + (GROUPS[groups.length - 1 - index] ?? '');
  });
  return text;
}

/** A formatted number or date with its digits in Chinese: years and decimals digit by digit, other numbers with their units. */
export function inNumerals(text: string, kind: NumeralKind, date: boolean): string {
  return text.replace(/(\.?)(\d+)/g, (_, point: string, digits: string) => {
    if (point !== '' || kind === 3) return point + oneByOne(digits, kind);
    return date && digits.length === 4 ? oneByOne(digits, kind) : counted(digits, kind);
  });
}
