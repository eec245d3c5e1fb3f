/** Excel's side of the wire: takes requests, answers them, tells events. */
import { Engine } from '../engine/engine';
import { HostFault } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import type { RequestBody, ResponseBody } from '../engine/protocol';
import { WORKBOOK_TARGET } from '../engine/registrations';
import type { CustomFunctionsHost } from '../functions/functions';
import { eventType, type WorkbookEvent } from '../model/events';
import { Workbook } from '../objects/workbook';
import type { Worksheet } from '../objects/worksheet';
import type { Schema } from '../schema/schema';
import { Calculation } from './calculation';
import { Faults, faultOf, type PlannedFault } from './faults';
import { isCleanUp, isInternal, type LoggedRequest } from './log';
import { defaults, setsOf, type HostOptions } from './options';
import { SheetView } from './sheet-view';
import { Tasks } from './tasks';

/** An entry of a message from the host. */
export interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export interface Reply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const EVENT_CATEGORY = 65_536;

export class OfficeHost {
  /** Requests that a program waits for, since the workbook was made. */
  readonly requests: LoggedRequest[] = [];
  /** Requests of the library's own clean-up after a batch. */
  cleanUps = 0;
  /** Called before a request is carried out, to change the workbook behind a program's back. */
  before: ((request: RequestBody) => void) | undefined;
  workbook: Workbook;
  private engine: Engine;
  private readonly faults = new Faults();
  private readonly calculation: Calculation;
  private readonly services = new Map<string, HostObject>();
  private readonly tasks = new Tasks();
  private outbox: (entries: readonly Entry[]) => void = () => undefined;

  constructor(
    private readonly schema: Schema,
    private readonly options: HostOptions = {},
  ) {
    this.calculation = new Calculation(options.evaluate, this.tasks);
    this.workbook = this.makeWorkbook();
    this.engine = this.makeEngine();
  }

  /** Objects that the client keeps and has not given back. */
  get references(): number {
    return this.engine.references.count;
  }

  /** Event handlers that stand. */
  get handlers(): number {
    return this.engine.registrations.count;
  }

  /** Starts over with a fresh workbook, empty log and no faults planned. */
  newWorkbook(): void {
    this.requests.length = 0;
    this.cleanUps = 0;
    this.before = undefined;
    this.faults.clear();
    this.workbook = this.makeWorkbook();
    this.engine = this.makeEngine();
  }

  sheet(name: string): Worksheet {
    return this.workbook.Worksheets.GetItem(name);
  }

  /** A sheet as tests see it. */
  view(name: string): SheetView {
    return new SheetView(this.sheet(name));
  }

  /** Selects as a user does. */
  select(sheet: string, address: string): void {
    this.workbook.select(this.sheet(sheet).GetRange(address));
  }

  /** Defined names of the workbook with what they refer to. */
  get names(): Record<string, string> {
    return Object.fromEntries(this.workbook.Names.items().map(({ Name, Formula }) => [Name, Formula]));
  }

  failNext(fault: PlannedFault): void {
    this.faults.plan(fault);
  }

  /** Where messages to the client go; the transport sets it. */
  connect(send: (entries: readonly Entry[]) => void): void {
    this.outbox = send;
  }

  get functions(): CustomFunctionsHost | undefined {
    return this.calculation.functions;
  }

  /** With these, formulas that call them are calculated. */
  set functions(functions: CustomFunctionsHost | undefined) {
    this.calculation.functions = functions;
  }

  /** The object behind a service of the library, such as that of the custom functions. */
  provide(name: string, service: HostObject): void {
    this.services.set(name, service);
  }

  send(entries: readonly Entry[]): void {
    this.outbox(entries);
  }

  /** Until all answers and events have gone out: the library cleans up after a batch that has long returned. */
  settled(): Promise<void> {
    return this.tasks.idle();
  }

  /** Answers in a task of its own, as another process would: other code runs in between. */
  request(text: string, flags: number, answered: (reply: Reply) => void): void {
    this.tasks.later(() => answered(this.answer(text, flags)));
  }

  private answer(text: string, flags: number): Reply {
    const request = JSON.parse(text) as RequestBody;
    if (isInternal(request)) return reply(this.engine.run(request));
    if (isCleanUp(request)) {
      const before = this.references;
      const response = this.engine.run(request);
      if (this.references < before) this.cleanUps++;
      return reply(response);
    }
    const bytes = bytesOf(text);
    const response = this.carryOut(request, bytes);
    this.requests.push({
      bytes,
      responseBytes: bytesOf(response.body),
      actions: request.Actions.length,
      flags,
      failed: codeOf(response),
    });
    return response;
  }

  private carryOut(request: RequestBody, bytes: number): Reply {
    const limit = this.options.payloadLimit ?? defaults.payloadLimit;
    const fault = this.faults.next();
    if (bytes > limit) return refusal(tooLarge('Request', limit));
    this.before?.(request);
    if (fault?.when === 'before' || (fault !== undefined && fault.when === undefined))
      return refusal(faultOf(fault));
    const at = typeof fault?.when === 'object' ? fault.when.action : undefined;
    const response = this.engine.run(request, (index) => {
      if (fault !== undefined && index === at) throw faultOf(fault);
    });
    if (fault?.when === 'after') return refusal(faultOf(fault));
    const given = reply(response);
    return bytesOf(given.body) > limit ? refusal(tooLarge('Response', limit)) : given;
  }

  private makeWorkbook(): Workbook {
    return new Workbook({
      locale: this.options.locale ?? defaults.locale,
      emit: (event) => this.tell(event),
      calculate: (worksheet, places) => this.calculation.run(worksheet, places),
    });
  }

  private makeEngine(): Engine {
    return new Engine(this.schema, setsOf(this.options), {
      global: this.workbook,
      service: (name) => this.services.get(name) ?? new IgnoringService(name),
    });
  }

  /** Events go to the object's own handlers and to the workbook's, where there are any. */
  private tell({ type, target, payload }: WorkbookEvent): void {
    if (this.engine === undefined || !this.eventsEnabled) return;
    const old = type === eventType.documentSelection;
    const targets = old ? [''] : [WORKBOOK_TARGET, ...(target === undefined ? [] : [target])];
    const heard = old ? targets : targets.filter((each) => this.engine.registrations.has(type, each));
    if (heard.length === 0) return;
    const message = JSON.stringify(payload);
    // In Excel, too, events arrive after the answer to the request that caused them.
    this.tasks.later(() =>
      this.outbox(
        heard.map((targetId) => ({ messageCategory: EVENT_CATEGORY, messageType: type, targetId, message })),
      ),
    );
  }

  private get eventsEnabled(): boolean {
    const runtime = this.workbook.child('_Runtime', () => new HostObject('Runtime'));
    return runtime.keptValue('EnableEvents') !== false;
  }
}

/** Telemetry and the like: taken and forgotten. */
class IgnoringService extends HostObject {
  override get isIgnoring(): boolean {
    return true;
  }
}

const headers = {};

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

const reply = (response: ResponseBody): Reply => ({
  statusCode: 200,
  headers,
  body: JSON.stringify(response),
});

const refusal = ({ code, message, status }: HostFault): Reply => ({
  statusCode: status,
  headers,
  body: JSON.stringify({ error: { code, message } }),
});

const tooLarge = (which: 'Request' | 'Response', limit: number): HostFault =>
  new HostFault(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} is larger than ${limit} bytes.`,
  );

function codeOf(response: Reply): string | undefined {
  if (response.statusCode === 200 && !response.body.includes('"Error":{')) return undefined;
  const body = JSON.parse(response.body) as { error?: { code: string }; Error?: { Code: string } };
  return body.error?.code ?? body.Error?.Code;
}
