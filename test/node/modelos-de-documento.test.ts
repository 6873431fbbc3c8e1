import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { documentos } from '../../mock-server/dados/documentos.js';
import { variaveisEm } from '../../sdk/domain/impresso.js';

const DOCUMENTO = readFileSync(new URL('../../docs/modelos-de-documento.md', import.meta.url), 'utf8');
const documentadas = new Set(Array.from(DOCUMENTO.matchAll(/^\| `([\w.]+)`/gm), ([, nome]) => nome!));

describe('models of documents', () => {
  it('D02 the mock has five models, of every kind of document', () => {
    const comHtml = documentos.modelos.filter((modelo) => 'html' in modelo);
    expect(comHtml.map(({ id }) => id)).to.have.lengthOf.at.least(5);
    expect(new Set(comHtml.map(({ tipo }) => tipo))).to.deep.equal(
      new Set(['contrato', 'transferencia-endereco', 'alteracao-vencimento', 'autorizacao-debito']),
    );
  });

  it('D02 every variable of every model is documented', () => {
    for (const modelo of documentos.modelos) {
      if ('html' in modelo)
        expect(
          variaveisEm(modelo.html).filter((nome) => !documentadas.has(nome)),
          modelo.id,
        ).to.deep.equal([]);
    }
  });
});
