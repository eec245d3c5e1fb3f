/** The notes of a sheet, where they are not as in the file: their part and the drawing that shows them. */
import type { ISheetNote } from '@univerjs/sheets-note';
import { cellAddress } from '../../../../workbook/formula/address';
import type { SheetChange } from '../change/change';
import { declareExtension, declarePart } from '../../../../workbook/files/package/content-types';
import type { Package } from '../../../../workbook/files/package/package';
import { addRelation, OFFICE } from '../../../../workbook/files/package/relations';
import type { Notes } from '../read/notes';
import { rangeFromFile } from '../ranges';
import type { Relation } from '../../../../workbook/files/package/relations';
import { Edits, prefixed } from '../../../../workbook/files/xml/edits';
import { parseXml } from '../../../../workbook/files/xml/element';
import type { Element } from '../../../../workbook/files/xml/element';
import { textForCell } from '../../../../workbook/files/xml/escape';
import { moveShapes, noteShape, NOTE_DRAWING } from './note-shapes';
import { freePart } from './part-names';
import type { SheetElements } from './sheet-elements';

const COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList></commentList></comments>';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

interface NoteContext {
  readonly file: Package;
  readonly part: string;
  readonly relations: readonly Relation[];
  readonly elements: SheetElements;
  readonly change: SheetChange | undefined;
}

const flat = (notes: Notes): ISheetNote[] => Object.values(notes).flatMap((row) => Object.values(row));
const body = (text: string) => `<text><t xml:space="preserve">${textForCell(text)}</t></text>`;

export function writeNotes(now: Notes, was: Notes, context: NoteContext): void {
  const { change } = context;
  const at = (note: ISheetNote): string => `${note.row},${note.col}`;
  const before = new Map<string, string>(flat(was).flatMap((note) => {
    const row = change ? change.rows.now(note.row) : note.row;
    const col = change ? change.columns.now(note.col) : note.col;
    return row === null || col === null ? [] : [[`${row},${col}` as string, note.note] as const];
  })); // prettier-ignore
  const after = new Map(flat(now).map((note) => [at(note), note] as const));
  const same =
    before.size === after.size && [...after].every(([place, { note }]) => before.get(place) === note);
  if (same && (!change?.moved || before.size === 0)) return;
  const part = commentsPart(context);
  const text = context.file.text(part) ?? COMMENTS;
  const root = parseXml(text);
  const edits = new Edits();
  const seen = new Set<string>();
  const list = root.child('commentList') as Element;
  for (const comment of list.all('comment')) keepComment(comment, edits, after, seen, change);
  const fresh = [...after].filter(([place]) => !seen.has(place)).map(([, note]) => note);
  const xml = fresh.map((note) => `<comment ref="${cellAddress(note.row, note.col)}" authorId="0">${body(note.note)}</comment>`).join(''); // prettier-ignore
  edits.append(list, prefixed(xml, root.prefix));
  context.file.set(part, edits.apply(text));
  writeShapes(context, fresh, after);
}

function keepComment(
  comment: Element,
  edits: Edits,
  after: ReadonlyMap<string, ISheetNote>,
  seen: Set<string>,
  change: SheetChange | undefined,
): void {
  const range = rangeFromFile(comment.attribute('ref') ?? '');
  const place = range && (change ? change.range(range) : range);
  if (!place) {
    edits.remove(comment);
    return;
  }
  const key = `${place.startRow},${place.startColumn}`;
  const note = after.get(key);
  const text = comment.child('text');
  const old = text?.within('t').map((one) => one.text).join('') ?? ''; // prettier-ignore
  // An empty one is not shown, and stays.
  if (!note && old !== '') edits.remove(comment);
  else {
    seen.add(key);
    if (change?.moved) edits.attribute(comment, 'ref', cellAddress(place.startRow, place.startColumn));
    if (note && text && note.note !== old)
      edits.replace(text.start, text.end, prefixed(body(note.note), comment.prefix));
  }
}

const folderOf = (part: string) => part.replace(/[^/]*\/[^/]*$/, '');

function commentsPart({ file, part, relations }: NoteContext): string {
  const known = relations.find(({ kind }) => kind === 'comments');
  if (known) return known.target;
  const name = freePart(file, `${folderOf(part)}comments`, '.xml');
  file.set(name, COMMENTS);
  addRelation(file, part, 'comments', name);
  declarePart(file, name, TYPE);
  return name;
}

function writeShapes(
  context: NoteContext,
  fresh: readonly ISheetNote[],
  after: ReadonlyMap<string, ISheetNote>,
): void {
  const { file, part, relations, elements, change } = context;
  const id = elements.root.child('legacyDrawing')?.anyAttribute('id');
  const known = relations.find((one) => one.id === id)?.target;
  const text = known === undefined ? undefined : file.text(known);
  const name = known ?? freePart(file, `${folderOf(part)}drawings/vmlDrawing`, '.vml');
  const shapes = fresh.map((note, index) => noteShape(note, index)).join('');
  const drawing = text ?? NOTE_DRAWING;
  const at = drawing.lastIndexOf('</xml>');
  const moved = text === undefined ? drawing.slice(0, at) : moveShapes(drawing.slice(0, at), after, change);
  file.set(name, moved + shapes + drawing.slice(at));
  if (known !== undefined) return;
  declareExtension(file, 'vml', VML);
  const relation = addRelation(file, part, 'vmlDrawing', name);
  elements.insert('legacyDrawing', `<legacyDrawing xmlns:r="${OFFICE}" r:id="${relation}"/>`);
}
