/** Errors that more than one format's reader has. `name` is the file's. */
import { ReadError } from './read-error.js';

export const encryptedFile = (name: string, cause?: unknown): ReadError =>
  new ReadError('ENCRYPTED', `${name} is protected by a password.`, 'Open it with the password and save it without one.', {
    cause,
  });

const itself = 'Give the plan itself, as .docx, .pdf or text.';

export const spreadsheetFile = (name: string): ReadError => new ReadError('SPREADSHEET', `${name} is a spreadsheet.`, itself);

export const slidesFile = (name: string): ReadError => new ReadError('SLIDES', `${name} is a presentation.`, itself);
