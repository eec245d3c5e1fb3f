/** Conditional formats of a sheet, where they are not as in the file. */
import type { UniverConditional } from '../conditional-rule';
import { formulaForFile } from '../formula/text';
import { loss } from '../losses';
import { rangeForFile, rangesFromFile } from '../ranges';
import type { FileConditional } from '../read/conditionals';
import { escaped } from '../../../../workbook/files/xml/escape';
import { argb } from './colors';
import type { StyleWriter } from './styles';
import type { RuleContext } from './validations';

function canonical({ ranges, rule, stopIfTrue }: UniverConditional): string {
  return JSON.stringify([ranges.map(rangeForFile).sort(), Boolean(stopIfTrue), sorted(rule)]);
}

/** With its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined && one !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

function followed(one: UniverConditional, { change, changes }: RuleContext): UniverConditional {
  const { rule } = one;
  const ranges = one.ranges.flatMap((range) => (change ? (change.range(range) ?? []) : range));
  const formula = rule.type === 'highlightCell' && rule.subType === 'formula';
  return {
    ...one,
    ranges,
    rule: formula ? { ...rule, value: changes.formula(String(rule.value), change?.oldName) } : rule,
  };
}

export function writeConditionals(
  now: readonly UniverConditional[],
  file: readonly FileConditional[],
  styles: StyleWriter,
  context: RuleContext,
): void {
  const { elements } = context;
  const byId = new Map(now.map((one) => [one.cfId, one] as const));
  const kept = new Set<string>();
  for (const { element, conditional } of file) {
    const current = conditional && byId.get(conditional.cfId);
    if (conditional && !(current && canonical(current) === canonical(followed(conditional, context)))) {
      elements.edits.remove(element);
      continue;
    }
    if (conditional) kept.add(conditional.cfId);
    for (const formula of element.all('formula')) {
      const after = context.changes.formula(formula.text, context.change?.oldName);
      if (after !== formula.text) elements.edits.content(formula, escaped(after));
    }
  }
  moveBlocks(file, kept, context);
  const fresh = now.filter(({ cfId }) => !kept.has(cfId));
  if (fresh.length === 0) return;
  writeFresh(now, fresh, file, kept, styles, context);
}

/** The ranges of blocks follow their cells; a block without rules goes. */
function moveBlocks(
  file: readonly FileConditional[],
  kept: ReadonlySet<string>,
  { elements, change }: RuleContext,
): void {
  for (const block of new Set(file.map((one) => one.block))) {
    const rules = file.filter((one) => one.block === block);
    const left = rules.filter(({ conditional }) => !conditional || kept.has(conditional.cfId));
    const ranges = rangesFromFile(block.attribute('sqref') ?? '');
    const after = ranges.flatMap((range) => (change ? (change.range(range) ?? []) : range));
    if (left.length === 0 || after.length === 0) elements.removeWhole(block);
    else if (change?.moved) elements.edits.attribute(block, 'sqref', after.map(rangeForFile).join(' '));
  }
}

/** What is put before the rules of the file gets a lower number than they, and they give way where there is none. */
function writeFresh(
  now: readonly UniverConditional[],
  fresh: readonly UniverConditional[],
  file: readonly FileConditional[],
  kept: ReadonlySet<string>,
  styles: StyleWriter,
  context: RuleContext,
): void {
  const { elements, name, losses } = context;
  const lastKept = Math.max(-1, ...now.map(({ cfId }, index) => (kept.has(cfId) ? index : -1)));
  const before = fresh.filter((one) => now.indexOf(one) < lastKept);
  const least = Math.min(Infinity, ...file.map(({ priority }) => priority));
  const shift = before.length > 0 && least <= before.length ? before.length : 0;
  if (shift > 0)
    for (const { element, priority } of file)
      if (elements.stands(element)) elements.edits.attribute(element, 'priority', String(priority + shift));
  let [first, last] = [least === Infinity || shift > 0 ? 1 : least - before.length, shift];
  last += Math.max(0, ...file.map(({ priority }) => priority));
  for (const one of fresh) {
    const priority = before.includes(one) ? first++ : ++last;
    const xml = ruleXml(one, priority, styles);
    if (xml === null) losses.add(loss.conditional, name);
    else
      elements.insert(
        'conditionalFormatting',
        `<conditionalFormatting sqref="${one.ranges.map(rangeForFile).join(' ')}">${xml}</conditionalFormatting>`,
      );
  }
}

function ruleXml(
  { rule, stopIfTrue }: UniverConditional,
  priority: number,
  styles: StyleWriter,
): string | null {
  const common = `priority="${priority}"${stopIfTrue ? ' stopIfTrue="1"' : ''}`;
  const limit = ({ type, value }: { readonly type: string; readonly value?: number | string }) =>
    `<cfvo type="${type}"${value === undefined ? '' : ` val="${escaped(String(value))}"`}/>`;
  const color = (one: string, other: string) => `<color rgb="${argb(one) ?? other}"/>`;
  if (rule.type === 'colorScale') {
    const points = rule.config.map(({ value }) => limit(value)).join('');
    const colors = rule.config.map((point) => color(point.color, 'FFFFFFFF')).join('');
    return `<cfRule type="colorScale" ${common}><colorScale>${points}${colors}</colorScale></cfRule>`;
  }
  if (rule.type === 'dataBar') {
    const { min, max, positiveColor } = rule.config;
    const bar = limit(min) + limit(max) + color(positiveColor, 'FF638EC6');
    return `<cfRule type="dataBar" ${common}><dataBar>${bar}</dataBar></cfRule>`;
  }
  if (rule.type !== 'highlightCell') return null;
  const dxf = `dxfId="${styles.differential(rule.style)}" ${common}`;
  if (rule.subType === 'formula')
    return `<cfRule type="expression" ${dxf}><formula>${escaped(formulaForFile(String(rule.value)))}</formula></cfRule>`;
  const values =
    rule.subType === 'number'
      ? [rule.value].flat().map(String)
      : rule.subType === 'text' && rule.operator === 'equal'
        ? [`"${String(rule.value).replaceAll('"', '""')}"`]
        : null;
  if (values === null) return null;
  const formulas = values.map((value) => `<formula>${escaped(value)}</formula>`).join('');
  return `<cfRule type="cellIs" operator="${rule.operator ?? 'equal'}" ${dxf}>${formulas}</cfRule>`;
}
