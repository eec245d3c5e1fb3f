/** The conditional formats of a sheet in a file as Univer's: formulas, comparisons with a number or text, data bars, colour scales. */
import type { IStyleData } from '@univerjs/core';
import type { Highlight, UniverConditional } from '../conditional-rule';
import { formulaFromFile } from '../formula/text';
import { rangesFromFile } from '../ranges';
import type { Element } from '../../../../workbook/files/xml/element';
import { colorIn } from './colors';
import { fillColor, fontStyle } from './styles';
import type { Styles } from './styles';

export interface FileConditional {
  /** The element around the rule, which says where it holds. */
  readonly block: Element;
  readonly element: Element;
  readonly priority: number;
  /** Null where Univer knows no such rule. */
  readonly conditional: UniverConditional | null;
}

/** In the order in which they hold. */
export function conditionalsFromFile(
  root: Element,
  styles: Styles,
  formats: readonly Element[],
): readonly FileConditional[] {
  return root
    .all('conditionalFormatting')
    .flatMap((block, at) =>
      block.all('cfRule').map((element, index): FileConditional => {
        const ranges = rangesFromFile(block.attribute('sqref') ?? '');
        const rule = ranges.length === 0 ? null : ruleFrom(element, styles, formats);
        const stopIfTrue = element.flag('stopIfTrue') ?? false;
        return {
          block,
          element,
          priority: element.number('priority') ?? 0,
          conditional: rule && { cfId: `cf${at}-${index}`, ranges, stopIfTrue, rule },
        };
      }),
    )
    .sort((a, b) => a.priority - b.priority);
}

function styleOf(format: Element | undefined, styles: Styles): IStyleData {
  const font = fontStyle(format?.child('font'), styles.palette);
  const background = fillColor(format?.child('fill'), styles.palette, true);
  return {
    ...(background ? { bg: { rgb: background } } : {}),
    ...(font.cl ? { cl: font.cl } : {}),
    ...(font.bl ? { bl: font.bl } : {}),
    ...(font.it ? { it: font.it } : {}),
  };
}

function ruleFrom(
  element: Element,
  styles: Styles,
  formats: readonly Element[],
): UniverConditional['rule'] | null {
  const style = styleOf(formats[element.number('dxfId') ?? -1], styles);
  const formulas = element.all('formula').map((formula) => formula.text.trim());
  const type: string = element.attribute('type') ?? '';
  switch (type) {
    case 'expression':
      // A formula that is missing or broken stops the engine's calculation for good.
      return formulas[0]
        ? { type: 'highlightCell', subType: 'formula', value: formulaFromFile(formulas[0]), style }
        : null;
    case 'cellIs':
      return comparison(element, formulas, style);
    case 'colorScale':
      return colorScale(element, styles);
    case 'dataBar':
      return dataBar(element, styles);
    default:
      return null;
  }
}

function comparison(element: Element, formulas: readonly string[], style: IStyleData): Highlight | null {
  const operator = element.attribute('operator');
  const text = /^"(.*)"$/s.exec(formulas[0] ?? '');
  if (text && operator === 'equal')
    return {
      type: 'highlightCell',
      subType: 'text',
      operator,
      value: (text[1] ?? '').replaceAll('""', '"'),
      style,
    };
  const numbers = formulas.map(Number);
  if (numbers.length === 0 || formulas.includes('') || numbers.some(Number.isNaN)) return null;
  const value = numbers.length > 1 ? numbers : numbers[0];
  return { type: 'highlightCell', subType: 'number', operator, value, style };
}

function limits(element: Element) {
  return element.all('cfvo').map((limit) => ({
    type: limit.attribute('type') ?? 'num',
    value: limit.number('val') ?? limit.attribute('val'),
  }));
}

function colorScale(element: Element, styles: Styles): UniverConditional['rule'] | null {
  const scale = element.child('colorScale');
  const colors = (scale?.all('color') ?? []).map((color) => colorIn(color, styles.palette));
  const points = scale ? limits(scale) : [];
  if (points.length < 2) return null;
  return {
    type: 'colorScale',
    config: points.map((value, index) => ({ index, color: colors[index] ?? '#ffffff', value })),
  };
}

function dataBar(element: Element, styles: Styles): UniverConditional['rule'] | null {
  const bar = element.child('dataBar');
  if (!bar) return null;
  const [min = { type: 'min' }, max = { type: 'max' }] = limits(bar);
  const positiveColor = colorIn(bar.child('color'), styles.palette) ?? '#638ec6';
  return {
    type: 'dataBar',
    isShowValue: bar.flag('showValue') ?? true,
    config: { min, max, isGradient: true, positiveColor, nativeColor: '#ff0000' },
  };
}
