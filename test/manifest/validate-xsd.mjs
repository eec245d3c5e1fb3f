/**
 * Holds manifests against Microsoft's schemas: reads a JSON list of documents, writes a list of faults for each. A process of its own,
 * since the XML library is an ES module and jest runs CommonJS.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

// The schemas import one another as files.
xmlRegisterFsInputProviders();
const path = fileURLToPath(new URL('xsd/OfficeAppManifestV1_1.xsd', import.meta.url));
const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));

function faultsOf(xml) {
  try {
    const document = XmlDocument.fromString(xml);
    schema.validate(document);
    return [];
  } catch (fault) {
    return (fault.details ?? [fault]).map(({ message }) => message.trim());
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(faultsOf)));
