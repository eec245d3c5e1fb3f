/** The name of the sheet of people: one in both languages, so that it is found again when the language was switched. */
export const STAFF_SHEET = '星评人员';
