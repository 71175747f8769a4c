import { analyseView } from '../../views/analyse.ts';
import { ofTwoYears } from '../two-years.ts';

/** `ita analyse [--year Y]`: the gaps of the next year's analysis, drafted from the scores of a year. */
export const command = ofTwoYears({
  asked: () => ({}),
  document: ({ register, words }, question, context) => analyseView(register, question, words, context),
});
