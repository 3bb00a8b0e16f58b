/** What of a page is not the plan: scripts, controls, menus, heads and feet of the site. */
import type { Element, ElementContent } from 'hast';
import { wordsOf } from './words.js';

const silent = new Set(
  'script style noscript template head svg math iframe object embed audio video canvas select option button input textarea datalist dialog map area link meta rt rp'.split(
    ' ',
  ),
);
const furniture = new Set(['nav', 'footer', 'aside', 'menu']);
const furnitureRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar', 'toolbar']);
const named =
  /^(?:site|page|main|top|bottom|global|left|right)?[-_]?(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|toolbar|share|pager|pagination|copyright)[-_]?(?:bar|list|wrap|wrapper|box|links|area)?$/i;

/** Enough links, and hardly any word outside them, make a menu. A sentence among them is text. */
const menu = { links: 3, share: 0.8, longest: 600 };
/** What stands between and before the links of a path: 您的位置：首页 > 政务公开. */
const besideLinks = /^(?:[您你]|当前|现在|目前)?(?:的|所在)*位置[:：]|[>＞»›|｜/·]/g;
const mayBeMenu = new Set(['div', 'ul', 'ol', 'p', 'td', 'section', 'header', 'table']);

export function isLeftOut(node: Element): boolean {
  const { tagName, properties } = node;
  if (silent.has(tagName) || furniture.has(tagName)) return true;
  if (properties.hidden === true || properties.hidden === '' || properties.ariaHidden === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties.style ?? ''))) return true;
  if (furnitureRoles.has(String(properties.role ?? ''))) return true;
  if (tagName === 'header' && !holdsTitle(node)) return true;
  const names = [...(Array.isArray(properties.className) ? properties.className : []), properties.id ?? ''].map(String);
  return (names.some((name) => named.test(name)) && !holdsTitle(node)) || (mayBeMenu.has(tagName) && isMenu(node));
}

function isMenu(node: Element): boolean {
  const whole = wordsOf(node).replace(/\s+/g, '');
  const words = whole.replace(besideLinks, '');
  if (words === '' || words.length > menu.longest || /[。；]/.test(words)) return false;
  const links = linksOf(node);
  const linked = links.reduce((sum, link) => sum + wordsOf(link).replace(/\s+/g, '').length, 0);
  return links.length >= (/^.{0,4}位置[:：]/.test(whole) ? 1 : menu.links) && linked >= words.length * menu.share;
}

/** Links to other pages; one to a place of the same page is an entry of a table of contents. */
function linksOf(node: Element): Element[] {
  const out: Element[] = [];
  const waiting: ElementContent[] = [...node.children];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type !== 'element') continue;
    if (next.tagName === 'a' && !String(next.properties.href ?? '#').startsWith('#')) out.push(next);
    else waiting.push(...next.children);
  }
  return out;
}

function holdsTitle(node: Element): boolean {
  const waiting: ElementContent[] = [...node.children];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type !== 'element') continue;
    if (/^h[1-3]$/.test(next.tagName)) return true;
    waiting.push(...next.children);
  }
  return false;
}
