/** What is wrong with limits of pay and conditions of taking part. */
import type { Scheme } from '../../schemes/scheme';
import { isFigure } from '../rules/figure';
import { text, type Text } from '../words/text';

const WHAT = { bonus: text('奖金', 'bonus'), commission: text('提成', 'commission') };

export function payLimitFaults({ payLimits = {} }: Scheme): readonly Text[] {
  return (['bonus', 'commission'] as const).flatMap((kind) => {
    const { floor, ceiling } = payLimits[kind] ?? {};
    const { zh, en } = WHAT[kind];
    if ([floor, ceiling].some((limit) => limit !== undefined && !isFigure(limit)))
      return [text(`${zh}的保底或封顶不是有效的数字`, `the floor or cap of the ${en} is no valid number`)];
    return floor !== undefined && ceiling !== undefined && floor > ceiling
      ? [
          text(
            `${zh}的保底 ${floor} 高于封顶 ${ceiling}`,
            `the floor ${floor} of the ${en} is above its cap ${ceiling}`,
          ),
        ]
      : [];
  });
}

export function takingPartFaults({ takingPart = [] }: Scheme): readonly Text[] {
  const keys = takingPart.map(({ key }) => key);
  return takingPart.flatMap(({ key, label, by, test, input }, at) => {
    const name = text(`参评条件“${label.zh}”（${key}）`, `the condition ${key} of taking part`);
    const fault = (zh: string, en: string): Text => text(name.zh + zh, `${name.en} ${en}`);
    const edge = test === undefined ? 0 : 'atLeast' in test ? test.atLeast : test.atMost;
    return [
      ...(keys.indexOf(key) < at ? [fault('重复', 'stands twice')] : []),
      ...(isFigure(edge) ? [] : [fault('的界限无效', 'has an invalid threshold')]),
      ...(input === 'level' || input === 'flag'
        ? [fault('应填数字，输入不能是选项或是否', 'must be a number, not a level or a flag')]
        : []),
      ...(by !== undefined && (by === key || !keys.includes(by))
        ? [fault(`的分母 ${by} 不在参评条件里`, `is divided by ${by}, which is none of them`)]
        : []),
      ...(test === undefined && !takingPart.some((one) => one.by === key)
        ? [fault('没有界限，也不作分母', 'has no threshold and nothing is divided by it')]
        : []),
    ];
  });
}
