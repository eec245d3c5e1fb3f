/** TEXT and DATEVALUE as a Chinese Excel has them: weekdays, Chinese numerals, dates with 年 月 日. */
import { NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type {
  ArrayValueObject,
  BaseFunction,
  BaseValueObject,
  IFunctionService,
} from '@univerjs/engine-formula';
import { serialOfText } from '../../../workbook/formula/date-text';
import { inNumerals } from './chinese-numerals';
import type { NumeralKind } from './chinese-numerals';

const patched = new WeakSet<object>();

/** To be called once a workbook is there: only then the engine has its functions. */
export function speakChinese(functions: Pick<IFunctionService, 'getExecutor'>): void {
  const [text, date] = [functions.getExecutor('TEXT'), functions.getExecutor('DATEVALUE')];
  if (text && !patched.has(text)) patchText(text);
  if (date && !patched.has(date)) patchDate(date);
}

function patchText(text: BaseFunction): void {
  patched.add(text);
  const original = text.calculate.bind(text);
  text.calculate = (value: BaseValueObject, format: BaseValueObject): BaseValueObject => {
    if (format.isArray() || !format.isString()) return original(value, format) as BaseValueObject;
    const pattern = String(format.getValue());
    const asked = chinesePattern(pattern);
    if (asked === null) return original(value, format) as BaseValueObject;
    const shown = original(value, StringValueObject.create(asked.pattern)) as BaseValueObject;
    const spell = (one: BaseValueObject) =>
      asked.numerals && one.isString()
        ? StringValueObject.create(inNumerals(String(one.getValue()), asked.numerals, asked.date))
        : one;
    return shown.isArray() ? (shown as ArrayValueObject).mapValue(spell) : spell(shown);
  };
}

interface ChinesePattern {
  readonly pattern: string;
  readonly numerals: NumeralKind | null;
  readonly date: boolean;
}

/** Null where the engine knows the format as it is. */
function chinesePattern(written: string): ChinesePattern | null {
  const numerals = /\[DBNum([123])\]/i.exec(written);
  const pattern = written.replace(/\[DBNum[0-9]\]/gi, '').replace(/G\/通用格式/g, 'General');
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/AM\/PM|A\/P|General/gi, '');
  const weekday = /aaa/i.test(bare) && !/\[\$-/.test(pattern);
  if (!numerals && !weekday && pattern === written) return null;
  return {
    pattern:
      (weekday ? '[$-804]' : '') + (pattern === '' || pattern === '[$-804]' ? `${pattern}General` : pattern),
    numerals: numerals ? (Number(numerals[1]) as NumeralKind) : null,
    date: /[ymdhs]/i.test(bare),
  };
}

function patchDate(date: BaseFunction): void {
  patched.add(date);
  const original = date.calculate.bind(date);
  const one = (value: BaseValueObject): BaseValueObject => {
    const serial = value.isString() ? serialOfText(String(value.getValue())) : null;
    if (serial === null) return original(value) as BaseValueObject;
    return NumberValueObject.create(Math.floor(serial));
  };
  date.calculate = (value: BaseValueObject): BaseValueObject =>
    value.isArray() ? (value as ArrayValueObject).mapValue(one) : one(value);
}
