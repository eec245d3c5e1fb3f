/** Finds classes and their members in compiled JavaScript of the library's kind. */
import ts from 'typescript';

export interface Member {
  readonly name: string;
  readonly body: ts.Node;
}

export interface Call {
  readonly name: string;
  readonly args: readonly ts.Expression[];
}

/** Calls of plain functions inside a node, in the order of the text. */
export function callsIn(node: ts.Node): Call[] {
  const calls: Call[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isCallExpression(inner) && ts.isIdentifier(inner.expression))
      calls.push({ name: inner.expression.text, args: inner.arguments });
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return calls;
}

/** `(function (Excel) { … })(Excel || (Excel = {}))`, or the same of a class. */
function calledFunction(node: ts.Expression | undefined): ts.FunctionExpression | undefined {
  let inner = node;
  while (inner !== undefined && ts.isParenthesizedExpression(inner)) inner = inner.expression;
  if (inner === undefined || !ts.isCallExpression(inner)) return undefined;
  let callee: ts.Expression = inner.expression;
  while (ts.isParenthesizedExpression(callee)) callee = callee.expression;
  return ts.isFunctionExpression(callee) ? callee : undefined;
}

const parameterOf = (func: ts.FunctionExpression | undefined): string | undefined =>
  func?.parameters[0]?.name.getText();

/** `Object.defineProperty(Range.prototype, "values", {…})` or `Range.prototype.clear = function …`. */
function memberOf(statement: ts.Statement): Member | undefined {
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (ts.isCallExpression(expression) && expression.expression.getText() === 'Object.defineProperty') {
    const [owner, name, body] = expression.arguments;
    if (!owner?.getText().endsWith('.prototype') || !name || !ts.isStringLiteral(name)) return undefined;
    return body && { name: name.text, body };
  }
  if (!ts.isBinaryExpression(expression) || !ts.isPropertyAccessExpression(expression.left)) return undefined;
  const { left, right } = expression;
  if (!left.expression.getText().endsWith('.prototype')) return undefined;
  return { name: left.name.text, body: right };
}

/** The classes of a namespace with their members. */
export function* membersOf(source: ts.SourceFile, namespace: string): Generator<[string, Member[]]> {
  for (const statement of source.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const body = calledFunction(statement.expression);
    if (body === undefined || parameterOf(body) !== namespace) continue;
    for (const inner of body.body.statements) {
      if (!ts.isVariableStatement(inner)) continue;
      for (const { name, initializer } of inner.declarationList.declarations) {
        const made = calledFunction(initializer);
        if (made === undefined || parameterOf(made) !== '_super') continue;
        const members = made.body.statements.map(memberOf).filter((member) => member !== undefined);
        if (members.length > 0) yield [name.getText(), members];
      }
    }
  }
}
