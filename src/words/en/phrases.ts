/** The question after a near miss, or nothing. */
export const meant = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean "${near}"?`);
