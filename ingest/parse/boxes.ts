/** How far a box (专栏) reaches: from its title to the block where ordinary text goes on. */

export type BoxStyle = 'head' | 'label' | 'plain';

export const boxHead = /^【([^】\n]{1,30})】/;
const label = /^[^，。；：]{1,14}[：:](?=.)/;

/** What the first block of a box looks like, and so all of them: 【某产业】…, 某地：…, or plain text. */
export const styleOf = (text: string): BoxStyle => (boxHead.test(text) ? 'head' : label.test(text) ? 'label' : 'plain');

/** Does a block still belong to a box of this style? `before` is the box's last block so far. */
export function staysInBox(style: BoxStyle, text: string, before: string): boolean {
  if (style === 'plain' || styleOf(text) === style) return true;
  return !/[。！？][”）」』]*$/.test(before) && style !== 'label';
}
