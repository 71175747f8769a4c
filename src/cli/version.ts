declare const ITA_VERSION: string | undefined;

/** The version of the program, put in when it is built. */
export const VERSION: string = typeof ITA_VERSION === 'string' ? ITA_VERSION : 'source';
