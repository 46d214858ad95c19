const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A piece of XML that has been written already. */
export interface Xml {
  xml: string;
}

type Attributes = Record<string, string | null>;
type Child = string | Xml | null | undefined | readonly Xml[];

/** An element with its attributes and what stands in it; text is escaped, what is null is left out. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Xml {
  const head = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(value)}"`));
  const body = children.map(written).join('');
  return { xml: body === '' ? `<${name}${head.join('')}/>\n` : `<${name}${head.join('')}>${body}</${name}>\n` };
}

/** A whole document around its root. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}`;
}

function written(child: Child): string {
  if (child === null || child === undefined) return '';
  if (typeof child === 'string') return escaped(child);
  return 'xml' in child ? child.xml : child.map(({ xml }) => xml).join('');
}

/** Characters that XML cannot hold at all are left out. */
function escaped(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
