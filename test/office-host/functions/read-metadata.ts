/** The description of the built functions. */
import { readFileSync } from 'node:fs';
import { projectFile } from '../files';
import type { FunctionsMetadata } from './metadata';

export const readMetadata = (): FunctionsMetadata =>
  JSON.parse(readFileSync(projectFile('dist', 'functions.json'), 'utf8')) as FunctionsMetadata;
