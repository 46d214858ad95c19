/** Dresses a drawn chart so that it is read without colour, without style sheets of its own, and aloud. */

const svgNamespace = 'http://www.w3.org/2000/svg';
const slants = [null, 'M0,8 L8,0', 'M4,0 L4,8'] as const;

export function patternOf(index: number): string {
  return `url(#report-series-${index})`;
}

/** A pattern for each series: plain, slanted, upright. */
export function addPatterns(document: Document, svg: Element, count: number): void {
  const defs = document.createElementNS(svgNamespace, 'defs');
  for (let index = 0; index < count; index++) {
    const pattern = element(document, 'pattern', { id: `report-series-${index}`, width: '8', height: '8', patternUnits: 'userSpaceOnUse' });
    pattern.append(element(document, 'rect', { width: '8', height: '8', class: `s-chart-fill-${index}` }));
    const slant = slants[index % slants.length];
    if (slant) pattern.append(element(document, 'path', { d: slant, stroke: 'currentColor', 'stroke-width': '1.5' }));
    defs.append(pattern);
  }
  svg.prepend(defs);
}

const namesOfParts = ['aria-label', 'aria-description', 'aria-hidden'];

/** No styles, which the page's policy refuses, and no names of parts: the picture is read as one. */
export function bare(svg: Element): Element {
  for (const part of svg.querySelectorAll('*')) for (const name of namesOfParts) part.removeAttribute(name);
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const styled of svg.querySelectorAll('[style]')) styled.removeAttribute('style');
  return svg;
}

/** A name and a description for those who listen. */
export function labelled(document: Document, svg: Element, words: { title: string; description: string }): Element {
  const title = element(document, 'title', { id: 'report-chart-title' });
  title.textContent = words.title;
  const description = element(document, 'desc', { id: 'report-chart-desc' });
  description.textContent = words.description;
  svg.prepend(title, description);
  svg.setAttribute('role', 'img');
  svg.setAttribute('font-family', 'inherit');
  svg.setAttribute('font-size', '14');
  svg.setAttribute('aria-labelledby', 'report-chart-title report-chart-desc');
  return svg;
}

function element(document: Document, name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
