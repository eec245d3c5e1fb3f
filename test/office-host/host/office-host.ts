/** Excel's side of the wire: takes requests, answers them, tells events. And the test's side: what to look at and to plan. */
import { Engine } from '../engine/engine';
import type { HostObject } from '../engine/host-object';
import type { RequestBody } from '../engine/protocol';
import type { CustomFunctionsHost } from '../functions/functions';
import type { WorkbookEvent } from '../model/events';
import { IgnoringService } from '../objects/ignoring-service';
import { Workbook } from '../objects/workbook';
import type { Worksheet } from '../objects/worksheet';
import type { Schema } from '../schema/schema';
import { Calculation } from './calculation';
import { Faults, faultOf, type PlannedFault } from './faults';
import { isCleanUp, isInternal, type LoggedRequest } from './log';
import { defaults, setsOf, type HostOptions } from './options';
import { answered, bytesOf, refused, tooLarge, type Answered, type Reply } from './reply';
import { SheetView } from './sheet-view';
import { Tasks } from './tasks';
import { entriesOf, type Entry } from './telling';

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

  /** Starts over with a fresh workbook, empty log and no faults planned. */
  newWorkbook(): void {
    this.requests.length = 0;
    this.cleanUps = 0;
    this.before = undefined;
    this.faults.clear();
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

  /** Defined names of the workbook with what they refer to. */
  get names(): Record<string, string> {
    return Object.fromEntries(this.workbook.Names.items().map(({ Name, Formula }) => [Name, Formula]));
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

  failNext(fault: PlannedFault): void {
    this.faults.plan(fault);
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

  /** Where messages to the client go; the transport sets it. */
  connect(send: (entries: readonly Entry[]) => void): void {
    this.outbox = send;
  }

  send(entries: readonly Entry[]): void {
    this.outbox(entries);
  }

  /** Until all answers and events have gone out: the library cleans up after a batch that has long returned. */
  settled(): Promise<void> {
    return this.tasks.idle();
  }

  /** Answers in a task of its own, as another process would: other code runs in between. */
  request(text: string, flags: number, done: (reply: Reply) => void): void {
    this.tasks.later(() => done(this.answer(text, flags)));
  }

  private answer(text: string, flags: number): Reply {
    const request = JSON.parse(text) as RequestBody;
    if (isInternal(request)) return answered(this.engine.run(request)).reply;
    if (isCleanUp(request)) return this.cleanUp(request);
    const bytes = bytesOf(text);
    const { reply, failed } = this.carryOut(request, bytes);
    const actions = request.Actions.length;
    this.requests.push({ bytes, responseBytes: bytesOf(reply.body), actions, flags, failed });
    return reply;
  }

  /** One that comes late, for an earlier workbook, gives back nothing. */
  private cleanUp(request: RequestBody): Reply {
    const before = this.references;
    const { reply } = answered(this.engine.run(request));
    if (this.references < before) this.cleanUps++;
    return reply;
  }

  private carryOut(request: RequestBody, bytes: number): Answered {
    const limit = this.options.payloadLimit ?? defaults.payloadLimit;
    const fault = this.faults.next();
    if (bytes > limit) return refused(tooLarge('Request', limit));
    this.before?.(request);
    const when = fault?.when ?? 'before';
    if (fault !== undefined && when === 'before') return refused(faultOf(fault));
    const response = this.engine.run(request, (index) => {
      if (fault !== undefined && typeof when === 'object' && when.action === index) throw faultOf(fault);
    });
    if (fault !== undefined && when === 'after') return refused(faultOf(fault));
    const given = answered(response);
    return bytesOf(given.reply.body) > limit ? refused(tooLarge('Response', limit)) : given;
  }

  private makeWorkbook(): Workbook {
    return new Workbook({
      locale: this.options.locale ?? defaults.locale,
      emit: (event) => this.tell(event),
      calculate: (worksheet, places) => this.calculation.run(worksheet, places),
    });
  }

  private makeEngine(): Engine {
    return new Engine(
      this.schema,
      { sets: setsOf(this.options), unbuilt: this.options.unbuilt },
      {
        global: this.workbook,
        service: (name) => this.services.get(name) ?? new IgnoringService(name),
      },
    );
  }

  private tell(event: WorkbookEvent): void {
    if (!this.workbook.eventsEnabled) return;
    const entries = entriesOf(event, this.engine.registrations);
    // In Excel, too, events arrive after the answer to the request that caused them.
    if (entries.length > 0) this.tasks.later(() => this.outbox(entries));
  }
}
