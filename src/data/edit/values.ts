/** A value with comments: on lines above it, and behind it on its own line. */
export class Noted {
  readonly value: Yaml;
  readonly above: readonly string[];
  readonly behind: string | undefined;
  constructor(value: Yaml, above: readonly string[], behind: string | undefined) {
    this.value = value;
    this.above = above;
    this.behind = behind;
  }
}

/** A mapping that is written on one line, in braces. */
export class Inline {
  readonly mapping: Mapping;
  constructor(mapping: Mapping) {
    this.mapping = mapping;
  }
  toJSON(): Mapping {
    return this.mapping;
  }
}

/** A number that is written with the digits given, such as 62.50. */
export class Digits {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toJSON(): number {
    return Number(this.text);
  }
}

/** What is to be written: keys in their order (`undefined` is left out), with comments where `noted`. */
export type Yaml = string | number | boolean | Noted | Inline | Digits | readonly Yaml[] | Mapping;
/** A mapping to be written. */
export interface Mapping {
  readonly [key: string]: Yaml | undefined;
}

/** A value with comments above it and one behind it; a comment holds no line break. */
export const noted = (value: Yaml, above: readonly string[], behind?: string): Yaml => new Noted(value, above, behind);
