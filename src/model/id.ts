/** Names that Windows keeps for its devices: no file can be called so there. */
const DEVICES = /^(?:aux|con|nul|prn|(?:com|lpt)[0-9])$/i;

/** Whether a text has the form of an id, as the schemas ask of it. */
export const isId = (text: string): boolean => /^[a-z][a-z0-9-]{0,39}$/.test(text) && !DEVICES.test(text);

/** Whether Windows can hold no file or folder of that name; the data is shared with people who work there. */
export const isNotForWindows = (name: string): boolean =>
  DEVICES.test((name.split('.')[0] ?? '').trimEnd()) || /[<>:"|?*\p{Cc}]|[. ]$/u.test(name);
