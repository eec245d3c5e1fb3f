/** What the client library knows of Excel's object model, as plain data. Names are those on the wire unless said. */

/** A requirement set and the version of it that a member came with. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

export interface ScalarSchema {
  /** The name programs use, which `load` sends. */
  readonly jsName: string;
  readonly writable: boolean;
  readonly since?: ApiSet;
}

export interface NavigationSchema {
  readonly jsName: string;
  readonly type: string;
  readonly since?: ApiSet;
}

export interface MethodSchema {
  readonly parameters: readonly string[];
  /** The class of the object it gives; nothing for a plain value. */
  readonly returns?: string;
  readonly since?: ApiSet;
}

export interface EventSchema {
  /** Number of its messages. */
  readonly type: number;
  /** Methods that switch the messages on and off. */
  readonly register: string;
  readonly unregister: string;
  /** Whether messages are addressed to the workbook, or to the object by its id. */
  readonly target: 'workbook' | 'object';
}

export interface ClassSchema {
  /** The class of a collection's items. */
  readonly item?: string;
  readonly scalars: Readonly<Record<string, ScalarSchema>>;
  readonly navigations: Readonly<Record<string, NavigationSchema>>;
  readonly methods: Readonly<Record<string, MethodSchema>>;
  readonly events: readonly EventSchema[];
  readonly isCollection: boolean;
  readonly hasIndexer: boolean;
}

export type Schema = Readonly<Record<string, ClassSchema>>;
