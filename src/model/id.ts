/** Whether a text has the form of an id, as the schemas ask of it. */
export const isId = (text: string): boolean => /^[a-z][a-z0-9-]{0,39}$/.test(text);
