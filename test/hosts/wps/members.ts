/** Members of classes and interfaces as the TypeScript compiler sees them. */
import ts from 'typescript';

export interface Member {
  readonly kind: 'method' | 'property';
  readonly writable: boolean;
  /** Arguments that must and may be given. */
  readonly least: number;
  readonly most: number;
}

export type Members = ReadonlyMap<string, Member>;

export class Surfaces {
  readonly #checker: ts.TypeChecker;
  readonly #program: ts.Program;

  constructor(files: readonly string[], packages: readonly string[]) {
    this.#program = ts.createProgram([...files], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noEmit: true,
      esModuleInterop: true,
      skipLibCheck: true,
      types: [...packages],
    });
    this.#checker = this.#program.getTypeChecker();
  }

  /** Classes of these files that can be made: abstract ones are parts of others. */
  classes(under: string): ReadonlyMap<string, Members> {
    const found = new Map<string, Members>();
    for (const source of this.#program.getSourceFiles()) {
      if (!source.fileName.includes(under)) continue;
      ts.forEachChild(source, (node) => {
        if (!ts.isClassDeclaration(node) || !node.name) return;
        if (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword)) return;
        const type = this.#checker.getTypeAtLocation(node.name);
        found.set(node.name.text, this.#members(type));
      });
    }
    return found;
  }

  /** A type of one of the namespaces, or of none, by its name. */
  declared(name: string, namespaces: readonly string[]): Members | null {
    const [source] = this.#program.getSourceFiles();
    const scope = this.#checker.getSymbolsInScope(
      source as ts.Node,
      ts.SymbolFlags.Namespace | ts.SymbolFlags.Type,
    );
    const inNamespaces = namespaces.flatMap((namespace) => {
      const symbol = scope.find((one) => one.name === namespace);
      return symbol ? this.#checker.getExportsOfModule(symbol) : [];
    });
    const symbol = [...inNamespaces, ...scope].find(
      (one) => one.name === name && one.flags & ts.SymbolFlags.Type,
    );
    return symbol ? this.#members(this.#checker.getDeclaredTypeOfSymbol(symbol)) : null;
  }

  /** The texts that a method takes as its first argument. */
  firstArguments(members: string, method: string, namespace: string): readonly string[] {
    const [source] = this.#program.getSourceFiles();
    const scope = this.#checker.getSymbolsInScope(source as ts.Node, ts.SymbolFlags.Namespace);
    const symbol = scope.find((one) => one.name === namespace);
    const found = symbol && this.#checker.getExportsOfModule(symbol).find((one) => one.name === members);
    const property = found && this.#checker.getDeclaredTypeOfSymbol(found).getProperty(method);
    const signatures = property ? this.#checker.getTypeOfSymbol(property).getCallSignatures() : [];
    return signatures.flatMap(({ parameters: [first] }) => {
      const type = first && this.#checker.getTypeOfSymbol(first);
      return type?.isStringLiteral() ? [type.value] : [];
    });
  }

  #members(type: ts.Type): Members {
    const properties = type.getProperties().filter(({ name }) => !name.startsWith('#'));
    return new Map(properties.map((property) => [property.name, this.#member(property)]));
  }

  #member(property: ts.Symbol): Member {
    const signatures = this.#checker.getTypeOfSymbol(property).getCallSignatures();
    if (signatures.length > 0) {
      const most = Math.max(...signatures.map(({ parameters }) => parameters.length));
      return { kind: 'method', writable: false, least: Math.min(...signatures.map(required)), most };
    }
    const accessor = property.flags & ts.SymbolFlags.Accessor;
    const writable = accessor
      ? (property.flags & ts.SymbolFlags.SetAccessor) !== 0
      : !(property.declarations ?? []).some(
          (declaration) => ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly,
        );
    return { kind: 'property', writable, least: 0, most: 0 };
  }
}

function required(signature: ts.Signature): number {
  return signature.parameters.filter(({ valueDeclaration }) => {
    const parameter = valueDeclaration && ts.isParameter(valueDeclaration) ? valueDeclaration : null;
    return parameter && !parameter.questionToken && !parameter.initializer;
  }).length;
}

/** What a class offers beyond, or other than, what is declared. */
export function excess(offered: Members, declared: Members): readonly string[] {
  return [...offered].flatMap(([name, own]) => {
    const theirs = declared.get(name);
    if (!theirs) return [`${name} is not declared`];
    if (own.kind !== theirs.kind) return [`${name} is declared as a ${theirs.kind}`];
    if (own.writable !== theirs.writable) return [`${name} is ${theirs.writable ? 'writable' : 'read-only'}`];
    if (own.most > theirs.most) return [`${name} takes at most ${theirs.most} arguments`];
    return own.least < theirs.least ? [`${name} needs ${theirs.least} arguments`] : [];
  });
}
