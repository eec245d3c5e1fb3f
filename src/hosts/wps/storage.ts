/**
 * What the add-in's pages tell one another: WPS keeps it in memory until it is closed (PluginStorage). All names begin with `starband.`,
 * and one is never shared with another program of WPS.
 */
import { rootWith } from './roots';

/** Undefined where nothing was kept, or nothing can be. */
export function kept(key: string): string | undefined {
  try {
    const value: unknown = rootWith('PluginStorage')?.PluginStorage.getItem(`starband.${key}`);
    return value === null || value === undefined || value === '' ? undefined : String(value);
  } catch {
    return undefined;
  }
}

/** Whether it could be kept. */
export function keep(key: string, value: string | number): boolean {
  try {
    const root = rootWith('PluginStorage');
    root?.PluginStorage.setItem(`starband.${key}`, value);
    return root !== null;
  } catch {
    return false;
  }
}
