/**
 * Why an action gave no answer, as the beginning of a sentence. What failed at the server carries a mark, which it has in its log;
 * a lost line has none.
 */
export const whyNoAnswer = (error: unknown): string =>
  error instanceof Error && 'digest' in error && error.digest
    ? 'The server could not do it (is its disk full?)'
    : 'The server did not answer'
