/** Adds the newer classes to the client library, by the library's own builder of classes. Its files stay as they are. */
import type { ClassSchema } from '../schema/schema';
import { Note, NoteCollection, NOTES_SINCE } from './schema';

/** Bits by which the builder knows members. */
const flags = { collection: 1, inJson: 1, readOnly: 2, reads: 2, invalidAfterRequest: 8 } as const;

interface Builder {
  new (options: {
    readonly metadata: object;
    readonly targetNamespaceObject: object;
    readonly fullyInitialize: boolean;
  }): object;
}

interface ClientClass {
  readonly prototype: object;
}

export interface ClientLibrary {
  readonly Excel: Readonly<Record<string, ClientClass>>;
  readonly OfficeExtension: {
    readonly LibraryBuilder: Builder;
    readonly BatchApiHelper: {
      createPropertyObject(
        type: ClientClass,
        parent: object,
        name: string,
        isCollection: boolean,
        flags: number,
      ): object;
    };
    readonly Utility: {
      throwIfApiNotSupported(what: string, set: string, version: string, host: string): void;
    };
  };
}

const toJsName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Methods that change the workbook; all others only read. */
const changes: ReadonlySet<string> = new Set(['Add', 'Delete']);

/** A class as the builder wants it. The requirement set is the first, and only, of its list. */
function typeOf(name: string, schema: ClassSchema): object {
  const methods = Object.entries(schema.methods).map(([originalName, { parameters, returns }]) => ({
    name: toJsName(originalName),
    originalName,
    apiSetInfoOrdinal: 1,
    apiFlags: 0,
    parameterCount: parameters.length,
    behaviorFlags: changes.has(originalName) ? flags.invalidAfterRequest : flags.reads,
    returnTypeFullName: returns === undefined ? undefined : `Excel.${returns}`,
  }));
  return {
    name,
    behaviorFlags: schema.isCollection ? flags.collection : 0,
    childItemTypeFullName: schema.item === undefined ? undefined : `Excel.${schema.item}`,
    scalarProperties: Object.entries(schema.scalars).map(([originalName, { jsName, writable }]) => ({
      name: jsName,
      originalName,
      apiSetInfoOrdinal: 1,
      behaviorFlags: flags.inJson | (writable ? 0 : flags.readOnly),
    })),
    navigationProperties: [],
    scalarMethods: methods.filter(({ returnTypeFullName }) => returnTypeFullName === undefined),
    navigationMethods: methods.filter(({ returnTypeFullName }) => returnTypeFullName !== undefined),
  };
}

/** @param library the window that the library has been loaded into */
export function declareNewer({ Excel, OfficeExtension }: ClientLibrary): void {
  const { BatchApiHelper, LibraryBuilder, Utility } = OfficeExtension;
  const { name, version } = NOTES_SINCE;
  new LibraryBuilder({
    metadata: {
      name: 'Excel',
      hostName: 'Excel',
      defaultApiSetName: name,
      apiSets: [[version]],
      clientObjectTypes: [typeOf('Note', Note), typeOf('NoteCollection', NoteCollection)],
    },
    targetNamespaceObject: Excel,
    fullyInitialize: true,
  });
  const made = new WeakMap<object, object>();
  for (const owner of ['Workbook', 'Worksheet'])
    Object.defineProperty(Excel[owner]?.prototype, 'notes', {
      configurable: true,
      get(this: object) {
        Utility.throwIfApiNotSupported(`${owner}.notes`, name, version, 'Excel');
        const type = Excel['NoteCollection'];
        const notes =
          made.get(this) ?? (type && BatchApiHelper.createPropertyObject(type, this, 'Notes', true, 4));
        if (notes !== undefined) made.set(this, notes);
        return notes;
      },
    });
}
