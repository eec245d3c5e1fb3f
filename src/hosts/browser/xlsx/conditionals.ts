/** Conditional formats between files and Univer: formulas, comparisons with a number or text, data bars, colour scales. */
import type { IRange, IStyleData } from '@univerjs/core';
import type { ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import { colorForFile, colorFromFile } from './colors';
import { formulaForFile, formulaFromFile } from './formula-text';
import { loss } from './losses';
import type { Losses } from './losses';
import { rangeForFile, rangesFromFile } from './ranges';

interface Highlight {
  readonly type: 'highlightCell';
  readonly subType: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style: IStyleData;
}
interface ScalePoint {
  readonly index: number;
  readonly color: string;
  readonly value: { readonly type: string; readonly value?: number | string };
}
interface ColorScale {
  readonly type: 'colorScale';
  readonly config: readonly ScalePoint[];
}
interface DataBar {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: { readonly type: string; readonly value?: number | string };
    readonly max: { readonly type: string; readonly value?: number | string };
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}
export interface UniverConditional {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Highlight | ColorScale | DataBar;
}

/** exceljs keeps these, but its types leave them out or incomplete. */
interface FileRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly style?: Partial<Style>;
  readonly stopIfTrue?: boolean;
  readonly cfvo?: readonly { readonly type: string; readonly value?: number | string }[];
  readonly color?: readonly { argb?: string }[] | { argb?: string };
}
interface WithConditionals {
  readonly conditionalFormattings?: readonly { readonly ref: string; readonly rules: readonly FileRule[] }[];
}

const colorsOf = (rule: FileRule) => [rule.color ?? []].flat() as { argb?: string }[];

function styleFrom(style: Partial<Style> | undefined): IStyleData {
  const fill = style?.fill?.type === 'pattern' ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const [background, color] = [colorFromFile(fill), colorFromFile(style?.font?.color)];
  return {
    ...(background ? { bg: { rgb: background } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(style?.font?.bold ? { bl: 1 } : {}),
    ...(style?.font?.italic ? { it: 1 } : {}),
  };
}

function comparison(rule: FileRule, style: IStyleData): Highlight | null {
  const formulas = (rule.formulae ?? []).map(String);
  const text = /^"(.*)"$/s.exec(formulas[0] ?? '');
  if (text && rule.operator === 'equal') {
    return { type: 'highlightCell', subType: 'text', operator: 'equal', value: text[1], style };
  }
  const numbers = formulas.map(Number);
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return null;
  const value = numbers.length > 1 ? numbers : numbers[0];
  return { type: 'highlightCell', subType: 'number', operator: rule.operator, value, style };
}

function ruleFrom(rule: FileRule): UniverConditional['rule'] | null {
  const style = styleFrom(rule.style);
  if (rule.type === 'expression') {
    return {
      type: 'highlightCell',
      subType: 'formula',
      value: formulaFromFile(String(rule.formulae?.[0])),
      style,
    };
  }
  if (rule.type === 'cellIs') return comparison(rule, style);
  const points = rule.cfvo ?? [];
  if (rule.type === 'colorScale') {
    const colors = colorsOf(rule).map(colorFromFile);
    return {
      type: 'colorScale',
      config: points.map(({ type, value }, index) => ({
        index,
        color: colors[index] ?? '#ffffff',
        value: { type, value },
      })),
    };
  }
  if (rule.type !== 'dataBar') return null;
  const [min = { type: 'min' }, max = { type: 'max' }] = points;
  const positiveColor = colorFromFile(colorsOf(rule)[0]) ?? '#638ec6';
  return {
    type: 'dataBar',
    isShowValue: true,
    config: { min, max, isGradient: true, positiveColor, nativeColor: '#ff0000' },
  };
}

export function conditionalsFromFile(sheet: Worksheet, losses: Losses): UniverConditional[] {
  const formats = (sheet as unknown as WithConditionals).conditionalFormattings ?? [];
  return formats.flatMap(({ ref, rules }, at) =>
    rules.flatMap((file, index) => {
      const rule = ruleFrom(file);
      if (!rule) losses.add(loss.conditional, sheet.name);
      const cfId = `${sheet.id}-${at}-${index}`;
      return rule ? [{ cfId, ranges: rangesFromFile(ref), stopIfTrue: file.stopIfTrue ?? false, rule }] : [];
    }),
  );
}

function styleTo(style: IStyleData | undefined): Partial<Style> {
  const [background, color] = [colorForFile(style?.bg?.rgb), colorForFile(style?.cl?.rgb)];
  const font = {
    ...(color ? { color } : {}),
    ...(style?.bl ? { bold: true } : {}),
    ...(style?.it ? { italic: true } : {}),
  };
  return {
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', bgColor: background } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  } as Partial<Style>;
}

function ruleTo(rule: UniverConditional['rule']): FileRule | null {
  if (rule.type === 'colorScale') {
    return {
      type: 'colorScale',
      cfvo: rule.config.map(({ value }) => value),
      color: rule.config.map(({ color }) => colorForFile(color) ?? { argb: 'FFFFFFFF' }),
    };
  }
  if (rule.type === 'dataBar') {
    const { min, max, positiveColor } = rule.config;
    return { type: 'dataBar', cfvo: [min, max], color: colorForFile(positiveColor) ?? { argb: 'FF638EC6' } };
  }
  const style = styleTo(rule.style);
  if (rule.subType === 'formula')
    return { type: 'expression', formulae: [formulaForFile(String(rule.value))], style };
  if (rule.subType === 'number') {
    return { type: 'cellIs', operator: rule.operator, formulae: [rule.value].flat(), style };
  }
  if (rule.subType !== 'text' || rule.operator !== 'equal') return null;
  return {
    type: 'cellIs',
    operator: 'equal',
    formulae: [`"${String(rule.value).replaceAll('"', '""')}"`],
    style,
  };
}

export function addConditionals(
  sheet: Worksheet,
  conditionals: readonly UniverConditional[],
  losses: Losses,
): void {
  conditionals.forEach(({ ranges, rule, stopIfTrue }, index) => {
    const file = ruleTo(rule);
    if (!file) {
      losses.add(loss.conditional, sheet.name);
      return;
    }
    const complete = { ...file, stopIfTrue, priority: index + 1 } as unknown as ConditionalFormattingRule;
    sheet.addConditionalFormatting({ ref: ranges.map(rangeForFile).join(' '), rules: [complete] });
  });
}
