import type { Tx } from '#app/platform/db/index.ts';
import { element, xmlDocument, type Xml } from '#app/lib/xml.ts';
import { m } from '#app/paraglide/messages.js';
import { licence } from '#app/lib/licence.ts';
import { openBank } from './bank.ts';
import type { Publisher } from './publisher.ts';

const date = 'http://www.w3.org/2001/XMLSchema#date';
const authority = 'http://publications.europa.eu/resource/authority';

/**
 * The bank described for the national data portal, which fetches it once a day: a catalogue with one set of data in two formats,
 * by DCAT-AP-SE 3.0.1 as RDF/XML. Nothing is a blank node, every address is absolute, contact and publisher are two things.
 */
export async function bankAsCatalogue(tx: Tx, publisher: Publisher): Promise<string> {
  const { lines, values } = await openBank(tx);
  const days = lines.map(({ publishedOn }) => publishedOn).toSorted();
  const at = (name: string) => `${publisher.origin}/exempel/oppna-data#${name}`;
  const dated = [
    ...(days[0] === undefined ? [] : [element('dcterms:issued', { 'rdf:datatype': date }, days[0])]),
    ...(days.length === 0 ? [] : [element('dcterms:modified', { 'rdf:datatype': date }, days.at(-1))]),
  ];
  const years = values.valuesOf('year').toSorted();
  const parts = [
    element('dcat:Catalog', { 'rdf:about': at('katalog') },
      ...bothLanguages('dcterms:title', m.showcase_catalogue_title), ...bothLanguages('dcterms:description', m.showcase_catalogue_description),
      points('dcterms:publisher', publisher.iri), points('dcat:dataset', at('datamangd')), points('dcterms:license', licence.href),
      points('foaf:homepage', `${publisher.origin}/exempel`), points('dcterms:language', `${authority}/language/SWE`),
      points('dcat:themeTaxonomy', `${authority}/data-theme`), dated),
    element('foaf:Agent', { 'rdf:about': publisher.iri }, element('foaf:name', {}, publisher.name)),
    element('dcat:Dataset', { 'rdf:about': at('datamangd') },
      ...bothLanguages('dcterms:title', m.showcase_data_title), ...bothLanguages('dcterms:description', m.showcase_data_description),
      points('dcterms:publisher', publisher.iri), publisher.email === null ? null : points('dcat:contactPoint', at('kontakt')),
      ...['SOCI', 'GOVE', 'EDUC'].map((theme) => points('dcat:theme', `${authority}/data-theme/${theme}`)),
      ...m.showcase_data_keywords({}, { locale: 'sv' }).split(', ').map((word) => element('dcat:keyword', { 'xml:lang': 'sv' }, word)),
      ...m.showcase_data_keywords({}, { locale: 'en' }).split(', ').map((word) => element('dcat:keyword', { 'xml:lang': 'en' }, word)),
      points('dcterms:spatial', 'http://sws.geonames.org/2661886'), points('dcterms:language', `${authority}/language/SWE`),
      points('dcterms:accessRights', `${authority}/access-right/PUBLIC`), points('dcterms:accrualPeriodicity', `${authority}/frequency/IRREG`),
      points('dcat:landingPage', `${publisher.origin}/exempel/oppna-data`), dated,
      years[0] === undefined ? null : element('dcterms:temporal', {}, element('dcterms:PeriodOfTime', { 'rdf:about': at('tid') },
        element('dcat:startDate', { 'rdf:datatype': date }, `${years[0]}-01-01`))),
      points('dcat:distribution', at('json')), points('dcat:distribution', at('csv'))),
    ...(publisher.email === null ? [] : [element('vcard:Organization', { 'rdf:about': at('kontakt') },
      element('vcard:fn', {}, publisher.name), points('vcard:hasEmail', `mailto:${publisher.email}`))]),
    distribution(at('json'), `${publisher.origin}/exempel/data.json`, 'application/json', m.showcase_data_json),
    distribution(at('csv'), `${publisher.origin}/exempel/data.csv`, 'text/csv', m.showcase_data_csv),
  ];
  return xmlDocument(element('rdf:RDF', namespaces, parts));
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:dcat': 'http://www.w3.org/ns/dcat#',
  'xmlns:dcatap': 'http://data.europa.eu/r5r/',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:vcard': 'http://www.w3.org/2006/vcard/ns#',
};

type Message = (inputs?: Record<string, never>, options?: { locale?: 'sv' | 'en' }) => string;

function bothLanguages(name: string, message: Message): Xml[] {
  return (['sv', 'en'] as const).map((locale) => element(name, { 'xml:lang': locale }, message({}, { locale })));
}

function points(name: string, to: string): Xml {
  return element(name, { 'rdf:resource': to });
}

function distribution(about: string, address: string, format: string, description: Message): Xml {
  return element('dcat:Distribution', { 'rdf:about': about },
    ...bothLanguages('dcterms:description', description), points('dcat:accessURL', address), points('dcat:downloadURL', address),
    element('dcterms:format', {}, format), points('dcterms:license', licence.href),
    points('dcatap:availability', 'http://publications.europa.eu/resource/authority/planned-availability/STABLE'));
}
