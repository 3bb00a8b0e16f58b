/** The forms of questions with a name in their slot. */
import type { Language } from './answer.js';
import { type Slot, slotKinds } from './form.js';
import { forms } from './forms.js';

/** The forms with one slot, of this kind, in the order of the table. */
export function questionsAbout(kind: string, name: string, language: Language): string[] {
  return Object.values(forms)
    .flat()
    .filter((form) => !form.after && !form.status && !form.several)
    .flatMap((form) => form[language])
    .flatMap((question) => {
      const slots = [...question.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as Slot);
      return slots.length === 1 && slotKinds[slots[0]!] === kind ? [question.replace(`{${slots[0]}}`, name)] : [];
    });
}
