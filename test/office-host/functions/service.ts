/** The host's end of the custom-functions runtime. */
import { HostObject } from '../engine/host-object';

export const SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

export type SentResult = readonly unknown[];

export class CustomFunctionsService extends HostObject {
  private tellReady: () => void = () => undefined;
  readonly ready = new Promise<void>((resolve) => {
    this.tellReady = resolve;
  });

  constructor(private readonly take: (results: readonly SentResult[]) => void) {
    super(SERVICE);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.tellReady();
  }

  /** Features that Excel switches on from afar: none. */
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }

  SetInvocationArrayResults(results: readonly SentResult[]): void {
    this.take(results);
  }
}
