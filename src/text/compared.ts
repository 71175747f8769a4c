/** A text as two are compared that look alike: composed (NFC), each run of spaces one, none around it. */
export const comparedText = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
