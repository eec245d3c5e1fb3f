/** Carries out the actions of a request in order, up to the first fault. What was done before the fault stays done. */
import type { Schema } from '../schema/schema';
import { Access, asFault } from './access';
import { itemNotFound, notModelled, type HostFault } from './fault';
import { HostObject } from './host-object';
import { Paths, type Resolved, type Roots } from './paths';
import { actionType, type Action, type RequestBody, type ResponseBody } from './protocol';
import { Queries } from './query';
import { References } from './references';
import { Registrations } from './registrations';
import type { Sets } from './sets';

/** Throws to stop the request before an action. */
export type Interruption = (index: number) => void;

export class Engine {
  readonly references = new References();
  readonly registrations: Registrations;
  private readonly access: Access;
  private readonly queries: Queries;

  constructor(
    schema: Schema,
    { sets, unbuilt }: { readonly sets: Sets; readonly unbuilt?: readonly string[] | undefined },
    private readonly roots: Roots,
  ) {
    this.access = new Access(schema, sets, unbuilt);
    this.queries = new Queries(this.access);
    this.registrations = new Registrations(this.access);
  }

  run(request: RequestBody, interrupt: Interruption = () => undefined): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const paths = new Paths(request.ObjectPaths, this.roots, this.access, this.references);
    request.Actions.some((action, index) => {
      try {
        interrupt(index);
        this.perform(action, paths, response);
        return false;
      } catch (error) {
        response.Error = describe(asFault(error), request, action, index);
        return true;
      }
    });
    return response;
  }

  private perform(action: Action, paths: Paths, response: ResponseBody): void {
    const answer = (Value: unknown) => response.Results.push({ ActionId: action.Id, Value: Value ?? null });
    if (action.ActionType === actionType.trace) {
      response.TraceIds.push(action.Id);
      answer(null);
      return;
    }
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        answer(this.instantiate(object));
        return;
      case actionType.query:
      case actionType.queryAsJson:
        answer(this.queries.answer(object, action.QueryInfo ?? {}));
        return;
      case actionType.method:
        answer(this.call(object, action.Name, paths.arguments(action.ArgumentInfo)));
        return;
      case actionType.setProperty:
        this.access.write(present(object), action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return;
      case actionType.update:
        this.update(present(object), action);
        return;
      default:
        throw notModelled(`actions of type ${action.ActionType}`);
    }
  }

  private instantiate(object: Resolved): Record<string, unknown> | null {
    if (object === null) return null;
    const _ReferenceId = this.references.idOf(object);
    return _ReferenceId === undefined ? { ...object.identity() } : { ...object.identity(), _ReferenceId };
  }

  private call(object: Resolved, name: string, args: readonly unknown[]): unknown {
    // The library asks to keep whatever it is given, null objects too.
    if (name === '_KeepReference') return object === null ? null : this.references.keep(object);
    if (name === '_RemoveReference') return this.references.giveBack(String(args[0]));
    const target = present(object);
    if (this.registrations.handle(target, name)) return null;
    const given = this.access.call(target, name, args);
    return given instanceof HostObject ? null : given;
  }

  private update(object: HostObject, action: Action): void {
    for (const [jsName, value] of Object.entries(action.ObjectState ?? {}))
      this.access.write(object, this.access.scalarNamed(object, jsName) ?? jsName, value);
  }
}

function present(object: Resolved): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}

function describe(fault: HostFault, request: RequestBody, action: Action, index: number) {
  const path = request.ObjectPaths[action.ObjectPathId];
  const member = action.Name === '' ? (path?.Name ?? '') : action.Name;
  return {
    Code: fault.code,
    Message: fault.message,
    Location: member.charAt(0).toLowerCase() + member.slice(1),
    HttpStatusCode: fault.status,
    ActionIndex: index,
  };
}
