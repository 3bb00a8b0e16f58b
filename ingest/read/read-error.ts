/** Why a file cannot be read as a plan, with the next step a person can take. */

export type ReadErrorCode =
  | 'NOT_TEXT'
  | 'EMPTY'
  | 'UNSUPPORTED_FORMAT'
  | 'NOT_A_PLAN'
  | 'SPREADSHEET'
  | 'SLIDES'
  /** .doc of before 2007, .rtf. */
  | 'OLD_OFFICE'
  | 'ARCHIVE'
  | 'PICTURE'
  /** A PDF whose pages are pictures. */
  | 'SCANNED'
  | 'ENCRYPTED'
  | 'DAMAGED'
  | 'TOO_LARGE';

export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly code: ReadErrorCode,
    /** What is wrong, in one sentence. */
    message: string,
    /** What to do about it, in one sentence. */
    readonly nextStep: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
