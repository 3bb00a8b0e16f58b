/** The XML of office documents: elements by their local name, attributes of the same namespace. */
import { DOMParser } from '@xmldom/xmldom';

/** Throws an Error where the bytes are no well-formed XML. */
export function parseXml(bytes: Uint8Array): Document {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const parser = new DOMParser({ errorHandler: { warning: () => undefined, error: fail, fatalError: fail } });
  return parser.parseFromString(new TextDecoder().decode(bytes), 'text/xml');
}

export function childrenOf(node: Node | null | undefined, name: string): Element[] {
  const out: Element[] = [];
  for (let child = node?.firstChild ?? null; child; child = child.nextSibling)
    if (child.nodeType === 1 && (child as Element).localName === name) out.push(child as Element);
  return out;
}

export const childOf = (node: Node | null | undefined, name: string): Element | undefined => childrenOf(node, name)[0];

export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.getAttributeNS(element.namespaceURI, name) || null;

/** `w:val` of the child of this name. */
export const settingOf = (node: Node | null | undefined, name: string): string | null => attribute(childOf(node, name), 'val');
