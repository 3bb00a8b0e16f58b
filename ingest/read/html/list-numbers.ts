/** The numbers that a browser puts before the items of an ordered list: 1., 2. … or a., i. */
import type { Element } from 'hast';

const letters = 26;

export function listNumbers(list: Element): string[] {
  const { start, type, reversed } = list.properties;
  const items = list.children.filter((c): c is Element => c.type === 'element' && c.tagName === 'li');
  const step = reversed ? -1 : 1;
  let next = Number(start ?? (reversed ? items.length : 1)) || 1;
  return items.map((item) => {
    const own = Number(item.properties.value);
    if (Number.isFinite(own) && item.properties.value !== undefined) next = own;
    const number = next;
    next += step;
    return `${written(number, String(type ?? '1'))}.`;
  });
}

function written(number: number, type: string): string {
  if (number < 1 || !/^[aA]$/.test(type)) return String(number);
  const lower = number <= letters ? String.fromCharCode(96 + number) : String(number);
  return type === 'A' ? lower.toUpperCase() : lower;
}
