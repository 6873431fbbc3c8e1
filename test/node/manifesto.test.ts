import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';

const RAIZ = new URL('../../', import.meta.url);
const ler = (arquivo: string): string => readFileSync(new URL(arquivo, RAIZ), 'utf8');

interface Declaracao {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
  readonly events?: readonly { readonly name?: string }[];
}
interface Manifesto {
  readonly modules: readonly { readonly declarations: readonly Declaracao[] }[];
}

describe('custom-elements.json', () => {
  const elementos = (JSON.parse(ler('custom-elements.json')) as Manifesto).modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  it('X02 knows the attributes that an element has from the class it extends', () => {
    const doPlano = elementos.filter(({ tagName }) => /extends (AcaoDo|AcaoCom|PainelDo)/.test(ler(`src/elements/${tagName}/${tagName}.ts`)));
    expect(doPlano.length).to.be.above(15);
    for (const { tagName, attributes = [] } of doPlano) {
      const nomes = attributes.filter(({ description }) => description).map(({ name }) => name);
      expect(nomes, tagName).to.include('plano-id');
      if (/extends AcaoDoServico/.test(ler(`src/elements/${tagName}/${tagName}.ts`))) expect(nomes, tagName).to.include('servico-id');
    }
  });

  it('X02 names only events that there are', () => {
    const nossos = readdirSync(new URL('src/events/', RAIZ)).map((arquivo) => arquivo.replace(/\.ts$/, ''));
    for (const { tagName, events = [] } of elementos) for (const { name } of events) expect(nossos, tagName).to.include(name);
  });
});
