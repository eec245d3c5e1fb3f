/**
 * Reads a JSON list of XML documents and writes, for each, its elements with their attributes, or the fault that makes it none. A process
 * of its own, since the XML library is an ES module and jest runs CommonJS.
 */
import { readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';

function read(xml) {
  try {
    const elements = XmlDocument.fromString(xml).find('//*');
    return elements.map((element) => ({
      name: element.name,
      namespace: element.namespaceUri ?? '',
      attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
      text: element.find('*').length === 0 ? element.content : '',
    }));
  } catch (fault) {
    return String(fault.message ?? fault);
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
