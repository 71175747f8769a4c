/** Anything but printable ASCII, line ends and Thai letters and marks; marks in an order that nobody spells in; เเ for แ. */
const UNUSUAL =
  /[^\n\r -~\u0e01-\u0e3a\u0e3f-\u0e4c\u0e4e\u0e4f\u0e5a\u0e5b]|เเ|[\u0e38\u0e39\u0e48-\u0e4b][\u0e38-\u0e3a]|[\u0e31\u0e34-\u0e37\u0e47]{2}|[\u0e48-\u0e4c]{2}|\u0e33[\u0e48-\u0e4b]/;

/**
 * Whether a text, as most are, holds nothing but printable ASCII, line ends and Thai as it is spelled, without Thai
 * digits: nothing of it hides, is composed otherwise, or stands for a sign of the keyboard. It is the one look that spares
 * such a text all closer ones.
 */
export const isOrdinary = (text: string): boolean => !UNUSUAL.test(text);
