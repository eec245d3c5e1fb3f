/**
 * Writes contents and reads them back. What did not arrive is written again in the ways that help: row by row, where blocks
 * are dropped without a word; as what it is, where cells are formatted as text.
 */
import type { Content } from '../../../../workbook/port';
import { holds } from '../../../../workbook/patch/check-arrived';
import { typed } from '../../../typed-text';
import { rangeOf } from '../read/addresses';
import { assign, rangeAt, TEXT } from './assign';
import type { Target, Wanted } from './assign';
import { contentOf, contentsIn } from '../read/contents';
import type { Contents } from '../read/contents';
import type { EtSheet } from '../et';
import type { Place } from '../places';
import type { Program } from '../program';
import { rectangles } from './rectangles';

/** How to undo what is changed for a moment. */
export type OnUndo = (undo: () => void) => void;

/** What the place holds afterwards: as wanted, unless WPS would not have it. */
export function writeCells(
  sheet: EtSheet,
  place: Place,
  wanted: Wanted,
  program: Program,
  onUndo: OnUndo,
): Contents {
  const { dialect } = program;
  const target = { sheet, place, range: rangeOf(sheet, place), program };
  const read = (): Contents => contentsIn(sheet, target.range, place, program);
  const parts = rectangles(wanted, (content) => content !== undefined);
  for (const part of parts) assign(target, wanted, part, { rowByRow: dialect.rowsOnly });
  let found = read();
  if (!dialect.rowsOnly && parts.some(({ rows }) => rows > 1)) {
    const dropped = lostIn(wanted, found, isDropped);
    for (const part of dropped) assign(target, wanted, part, { rowByRow: true });
    if (dropped.length > 0) {
      found = read();
      dialect.rowsOnly = lostIn(wanted, found, isDropped).length === 0;
    }
  }
  if (lostIn(wanted, found, isLost).length === 0) return found;
  overcomeTextFormat(target, wanted, found, onUndo);
  return read();
}

type Test = (content: Content, found: Content) => boolean;

const isLost: Test = (content, found) => !holds(found, content);
/** It stands there, but as the text that was handed over. */
const isText: Test = (content, found) => isLost(content, found) && found === String(typed(content));
const isDropped: Test = (content, found) => isLost(content, found) && !isText(content, found);
/** An apostrophe became part of the text. */
const hasApostrophe: Test = (content, found) => typeof content === 'string' && isText(content, found);
/** The apostrophe that the text itself begins with was taken for a mark. */
const lacksApostrophe: Test = (content, found) =>
  typeof content === 'string' && content === `'${String(found)}`;

const lostIn = (wanted: Wanted, found: Contents, test: Test): Place[] =>
  rectangles(
    wanted,
    (content, row, column) => content !== undefined && test(content, contentOf(found, row, column)),
  );

/**
 * A cell formatted as text keeps numbers and formulas as text. Its format stays the user's: it is taken away only while the
 * cell is written.
 */
function overcomeTextFormat(target: Target, wanted: Wanted, found: Contents, onUndo: OnUndo): void {
  const { rowsOnly: rowByRow } = target.program.dialect;
  for (const part of lostIn(wanted, found, hasApostrophe))
    assign(target, wanted, part, { rowByRow, texts: 'plain' });
  for (const part of lostIn(wanted, found, lacksApostrophe))
    assign(target, wanted, part, { rowByRow, texts: 'typed' });
  const others: Test = (content, now) => isLost(content, now) && typeof content !== 'string';
  for (const part of lostIn(wanted, found, others)) {
    const range = rangeAt(target, part);
    if (range.NumberFormat !== TEXT) continue;
    onUndo(() => {
      range.NumberFormat = TEXT;
    });
    range.NumberFormat = 'General';
    assign(target, wanted, part, { rowByRow });
    range.NumberFormat = TEXT;
  }
}
