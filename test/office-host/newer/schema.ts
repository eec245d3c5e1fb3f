/**
 * What Excel has had since the library of the package was built (it ends with ExcelApi 1.15), as far as it is used: notes.
 * After Microsoft's typings (@types/office-js), where the library itself is silent.
 */
import type {
  ApiSet,
  ClassSchema,
  MethodSchema,
  NavigationSchema,
  ScalarSchema,
  Schema,
} from '../schema/schema';

export const NOTES_SINCE: ApiSet = { name: 'ExcelApi', version: '1.18' };
const since = NOTES_SINCE;

const scalar = (jsName: string, writable: boolean): ScalarSchema => ({ jsName, writable, since });
const method = (parameters: readonly string[], returns?: string): MethodSchema => ({
  parameters,
  returns,
  since,
});
const notes: NavigationSchema = { jsName: 'notes', type: 'NoteCollection', since };

export const Note: ClassSchema = {
  scalars: {
    AuthorName: scalar('authorName', false),
    Content: scalar('content', true),
    Height: scalar('height', true),
    Visible: scalar('visible', true),
    Width: scalar('width', true),
  },
  navigations: {},
  methods: { Delete: method([]), GetLocation: method([], 'Range') },
  events: [],
  isCollection: false,
  hasIndexer: false,
};

export const NoteCollection: ClassSchema = {
  item: 'Note',
  scalars: {},
  navigations: {},
  methods: {
    Add: method(['cellAddress', 'content'], 'Note'),
    GetCount: method([]),
    GetItem: method(['key'], 'Note'),
    GetItemAt: method(['index'], 'Note'),
    GetItemOrNullObject: method(['key'], 'Note'),
  },
  events: [],
  isCollection: true,
  hasIndexer: false,
};

const withNotes = (owner: ClassSchema | undefined): ClassSchema => {
  if (owner === undefined) throw new Error('the library has no workbooks');
  return { ...owner, navigations: { ...owner.navigations, Notes: notes } };
};

export const withNewer = (schema: Schema): Schema => ({
  ...schema,
  Note,
  NoteCollection,
  Workbook: withNotes(schema['Workbook']),
  Worksheet: withNotes(schema['Worksheet']),
});
