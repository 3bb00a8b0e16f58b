/** What of a name is its bearer's own: 开发 in 云岭经济技术开发区 is every such zone's, and names none of them. */
import { parkHeads } from '../../../ingest/lexicon/park-heads.js';

/** A park's name without the head that says its kind; other names as they are. */
export function ownPart(form: string): string {
  const head = parkHeads.find((h) => form.endsWith(h.head));
  return head ? form.slice(0, -head.head.length) : form;
}

/** Does the name hold the phrase, and not only in its head? A phrase with the head's own words reaches from before it. */
export function bears(form: string, phrase: string): boolean {
  const at = form.indexOf(phrase);
  return at >= 0 && at < ownPart(form).length;
}
