/** Calls custom functions as Excel does: through the runtime of the library, in whatever window that is loaded. */
import type { OfficeHost } from '../host/office-host';
import { prepare, type ArgumentValue, type Blanks } from './arguments';
import type { FunctionsMetadata } from './metadata';
import { outcome, type Outcome } from './outcome';
import { CustomFunctionsService, SERVICE, type SentResult } from './service';

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly ArgumentValue[];
}

const CATEGORY = 1;
const INVOKE = 1000;
const HAS_ERRORS = 4;

export class CustomFunctionsHost {
  /** How many results each message brought. */
  readonly messages: number[] = [];
  private readonly waiting = new Map<number, (outcome: Outcome) => void>();
  private readonly service = new CustomFunctionsService((results) => this.take(results));
  private last = 0;

  constructor(
    private readonly host: OfficeHost,
    private readonly metadata: FunctionsMetadata,
    public blanks: Blanks = 'desktop',
  ) {
    host.provide(SERVICE, this.service);
  }

  /** When the runtime has said that functions may be called. */
  get ready(): Promise<void> {
    return this.service.ready;
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  async call(name: string, args: readonly ArgumentValue[] = []): Promise<Outcome> {
    const [only] = await this.batch([{ name, args }]);
    return only as Outcome;
  }

  /** All calls in one message, as in a recalculation. */
  batch(calls: readonly FunctionCall[]): Promise<Outcome[]> {
    const invocations = calls.map(({ name, args }) => this.invocation(name, args));
    const messages = invocations.flatMap(({ message }) => (message === undefined ? [] : [message]));
    if (messages.length > 0)
      this.host.send(
        messages.map((message) => ({
          messageCategory: CATEGORY,
          messageType: INVOKE,
          targetId: '',
          message,
        })),
      );
    return Promise.all(invocations.map(({ result }) => result));
  }

  private invocation(name: string, args: readonly ArgumentValue[]) {
    const description = this.find(name);
    if (description === undefined) return { result: Promise.resolve<Outcome>({ error: '#NAME?' }) };
    const prepared = prepare(this.metadata, description, args, this.blanks);
    if ('error' in prepared) return { result: Promise.resolve<Outcome>(prepared) };
    const id = ++this.last;
    const result = new Promise<Outcome>((resolve) => this.waiting.set(id, resolve));
    const flags = prepared.hasErrors ? HAS_ERRORS : 0;
    return { result, message: JSON.stringify([id, description.id, prepared.values, null, flags, null]) };
  }

  private find(name: string) {
    return this.metadata.functions.find((each) => each.name === name.toUpperCase());
  }

  private take(results: readonly SentResult[]): void {
    this.messages.push(results.length);
    for (const result of results) {
      const id = Number(result[0]);
      this.waiting.get(id)?.(outcome(result));
      this.waiting.delete(id);
    }
  }
}
