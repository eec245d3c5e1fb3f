/** What the preview says of people in and out, line by line. */
import { join, type Text } from '../../../core/words/text';
import type { RosterPlan } from '../../../workbook/roster/roster-plan';
import { rosterTexts as words } from './roster-texts';

export function rosterTold(plan: RosterPlan): readonly Text[] {
  const { added, out, movesUp, passedOver, without, room, below, toFillIn, extended, rowsPutIn } = plan;
  const { cellByCell, untold, namingOut, passing, unsure } = plan;
  const roomless = without.filter((name) => !unsure.includes(name));
  const places = added.map(({ name, row }) => words.place(name, row + 1));
  // Those that somebody new gets at once are none.
  const free = out.filter(({ row }) => !added.some((one) => one.row === row));
  const goes = out.map(({ name, id }) => (id === '' ? name : `${name} ${id}`));
  return [
    ...(added.length > 0 ? [words.comes(join(places, '、', ', '))] : []),
    ...(out.length > 0 ? [words.goes(goes)] : []),
    ...(movesUp ? [words.movesUp] : []),
    ...(!movesUp && free.length > 0 ? [words.staysFree(free.map(({ row }) => row + 1))] : []),
    ...(rowsPutIn === undefined ? [] : [words.rowsPutIn(rowsPutIn.row + 1, rowsPutIn.rows)]),
    ...(extended > 0 ? [words.extended(extended)] : []),
    ...(cellByCell.length > 0 ? [words.cellByCell(cellByCell)] : []),
    ...(toFillIn.length > 0 ? [words.toFillIn(toFillIn)] : []),
    ...(untold.length > 0 ? [words.untold(untold)] : []),
    ...(namingOut.length > 0 ? [words.namingOut(namingOut)] : []),
    ...(passing.length > 0 ? [words.passing(passing)] : []),
    ...(below.length > 0 ? [words.below(below.map((row) => row + 1))] : []),
    ...passedOver.map(({ name, why }) => words.passedOver(name, why.zh, why.en)),
    ...(unsure.length > 0 ? [words.unsure(unsure)] : []),
    ...(roomless.length > 0 ? [words.without(roomless, room.row + 1, room.rows)] : []),
  ];
}
