/** How one function's calls become native formulas. */
import type { CallContext } from './context';

/** Native expressions in the shape of the call's result; most calls give one cell. */
export type NativeGrid = readonly (readonly string[])[];

/** @throws Inexpressible where a call has no native form */
export type NativeCall = (args: readonly string[], context: CallContext) => NativeGrid;
