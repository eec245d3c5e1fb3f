/** Telemetry and the like: taken and forgotten. */
import { HostObject } from '../engine/host-object';

export class IgnoringService extends HostObject {
  override get isIgnoring(): boolean {
    return true;
  }
}
