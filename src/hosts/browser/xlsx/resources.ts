/** Names under which Univer's plugins keep their part of a workbook. */
import type { IResources } from '@univerjs/core';

export const resourceNames = {
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  conditionals: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
  filters: 'SHEET_FILTER_PLUGIN',
} as const;

export type ResourceName = keyof typeof resourceNames;

/** Keyed by sheet, except names, which are keyed by their own id. */
export function readResource<Value>(
  resources: IResources | undefined,
  name: ResourceName,
): Record<string, Value> {
  const data = resources?.find((resource) => resource.name === resourceNames[name])?.data;
  return data ? (JSON.parse(data) as Record<string, Value>) : {};
}

export function resource(name: ResourceName, data: object) {
  return { name: resourceNames[name], data: JSON.stringify(data) };
}
