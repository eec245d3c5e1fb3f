/** The forms that slips can have. */
import type { Form } from '../choices';
import type { LayOut } from './laid';
import { pages } from './pages';
import { strips } from './strips';
import { vertical } from './vertical';

export const FORMS: Readonly<Record<Form, LayOut>> = { strips, vertical, pages };
