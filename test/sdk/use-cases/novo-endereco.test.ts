import { expect } from 'chai';
import type { Backend } from '../../../sdk/backend/port.js';
import type { Endereco, NovoEndereco } from '../../../sdk/domain/endereco.js';
import { ForbiddenError } from '../../../sdk/errors/forbidden-error.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { ValidationError } from '../../../sdk/errors/validation-error.js';
import { novoEndereco, type EstadoDoNovoEndereco, type NovoEnderecoFlow } from '../../../sdk/use-cases/novo-endereco/novo-endereco.js';
import { cepsDeExemplo } from '../../../mock-server/dados/ceps.js';
import { sdkDeTeste } from '../../helpers/sdk-de-teste.js';

type Editando = Extract<EstadoDoNovoEndereco, { phase: 'editing' | 'sending' }>;

const CLIENTE = '0042';

function preenchendo({ state }: NovoEnderecoFlow): Editando {
  if (state.phase !== 'editing') throw new Error(`not editing: ${JSON.stringify(state)}`);
  return state;
}

const codigos = ({ state }: NovoEnderecoFlow): string[] => ('faltas' in state ? state.faltas : []).map(({ campo, codigo }) => `${campo}: ${codigo}`);

async function comCep(cep: string, sdk = sdkDeTeste()): Promise<NovoEnderecoFlow> {
  const flow = novoEndereco(sdk, { clienteId: CLIENTE });
  flow.mudarCep(cep);
  await flow.pesquisar();
  return flow;
}

/** Saves that are counted, and that fail as told before they reach the backend, or after. */
function gravacoes(antes?: (n: number) => void, depois?: (n: number) => void) {
  const feitas: { readonly chave: string; readonly novo: NovoEndereco }[] = [];
  const trocar = ({ adicionarEndereco }: Backend): Partial<Backend> => ({
    async adicionarEndereco(clienteId, novo, escrita): Promise<Endereco> {
      feitas.push({ chave: escrita.chave, novo });
      antes?.(feitas.length);
      const feito = await adicionarEndereco(clienteId, novo, escrita);
      depois?.(feitas.length);
      return feito;
    },
  });
  return { feitas, sdk: sdkDeTeste({ trocar }) };
}

describe('novoEndereco: the CEP', () => {
  it('B03 a CEP of a street gives street, district, town and state; only the number is asked', async () => {
    const flow = await comCep('13000-100');
    expect(preenchendo(flow)).to.deep.include({ consulta: 'encontrado', daConsulta: ['logradouro', 'bairro', 'cidade', 'uf'] });
    await flow.salvar();
    expect(codigos(flow)).to.deep.equal(['numero: numero-ou-sn']);
    flow.mudar({ numero: ' 12 ', complemento: ' ', referencia: 'portão azul ' });
    const { id, ...salvo } = (await flow.salvar())!;
    expect(id).to.be.a('string');
    expect(salvo).to.deep.equal({
      cep: '13000100',
      logradouro: 'Rua das Acácias',
      numero: '12',
      bairro: 'Centro',
      cidade: 'Campinas',
      uf: 'SP',
      referencia: 'portão azul',
    });
  });

  it('B03 a CEP of a whole town asks for street and district', async () => {
    const flow = await comCep(cepsDeExemplo.cidadeInteira);
    expect(preenchendo(flow)).to.deep.include({ consulta: 'cidade-inteira', daConsulta: ['cidade', 'uf'] });
    await flow.salvar();
    expect(codigos(flow)).to.deep.equal(['logradouro: obrigatorio', 'bairro: obrigatorio', 'numero: numero-ou-sn']);
  });

  for (const [consulta, cep] of [
    ['desconhecido', cepsDeExemplo.desconhecido],
    ['fora-do-ar', cepsDeExemplo.foraDoAr],
  ] as const) {
    it(`B03 a CEP that is ${consulta} is filled in by hand: street, district, town and state are asked`, async () => {
      const flow = await comCep(cep);
      expect(preenchendo(flow)).to.deep.include({ consulta, daConsulta: [] });
      flow.mudar({ numero: null });
      await flow.salvar();
      expect(codigos(flow)).to.deep.equal(['logradouro: obrigatorio', 'bairro: obrigatorio', 'cidade: obrigatorio', 'uf: obrigatorio']);
      flow.mudar({ logradouro: 'Estr. do Açude', bairro: 'Zona Rural', cidade: 'Sumaré', uf: 'SP' });
      expect(codigos(flow)).to.deep.equal([]);
      expect(await flow.salvar()).to.include({ cep, numero: null, logradouro: 'Estr. do Açude', uf: 'SP' });
    });
  }

  it('B03 S02 a backend without a look-up is not asked', async () => {
    const semBusca = sdkDeTeste({ dados: (dados) => ({ ...dados, capacidades: { ...dados.capacidades, buscarCep: false } }) });
    const flow = await comCep(cepsDeExemplo.rua, semBusca);
    expect(preenchendo(flow)).to.deep.include({ consulta: 'sem-consulta', daConsulta: [] });
  });

  it('B03 says what is wrong with a CEP before asking anybody', async () => {
    const flow = await comCep('');
    expect(flow.state).to.deep.include({ phase: 'cep', faltas: [{ campo: 'cep', codigo: 'obrigatorio' }] });
    flow.mudarCep('1301');
    expect(codigos(flow)).to.deep.equal([]);
    await flow.pesquisar();
    expect(codigos(flow)).to.deep.equal(['cep: cep-invalido']);
  });

  it('B03 a look-up out of order can be asked again, with what was typed kept', async () => {
    let fora = true;
    const sdk = sdkDeTeste({
      trocar: ({ buscarCep }) => ({
        buscarCep: (cep, opcoes) => (fora ? Promise.reject(new NetworkError('down')) : buscarCep(cep, opcoes)),
      }),
    });
    const flow = await comCep(cepsDeExemplo.rua, sdk);
    flow.mudar({ numero: '7', logradouro: 'R. Digitada' });
    fora = false;
    await flow.pesquisar();
    expect(preenchendo(flow)).to.deep.include({ consulta: 'encontrado' });
    expect(preenchendo(flow).rascunho).to.include({ numero: '7', logradouro: 'Rua das Acácias' });
  });

  it('B03 another CEP keeps what was typed and forgets what the former one gave', async () => {
    const flow = await comCep(cepsDeExemplo.rua);
    flow.corrigir();
    flow.mudar({ numero: '12', complemento: 'fundos', bairro: 'Centro Velho' });
    flow.mudarCep(cepsDeExemplo.desconhecido);
    await flow.pesquisar();
    const { rascunho } = preenchendo(flow);
    expect(rascunho).to.include({ cep: cepsDeExemplo.desconhecido, numero: '12', complemento: 'fundos', bairro: 'Centro Velho' });
    expect(rascunho.logradouro).to.equal(undefined);
    expect(rascunho.cidade).to.equal(undefined);
  });

  it('B03 a look-up that is left or given up changes nothing later', async () => {
    const flow = novoEndereco(sdkDeTeste(), { clienteId: CLIENTE });
    flow.mudarCep(cepsDeExemplo.rua);
    const primeira = flow.pesquisar();
    await flow.pesquisar();
    expect(flow.state.phase).to.equal('searching');
    flow.encerrar();
    expect(flow.state).to.deep.equal({ phase: 'cep', cep: cepsDeExemplo.rua, faltas: [] });
    await primeira;
    expect(flow.state.phase).to.equal('cep');
    const segunda = flow.pesquisar();
    flow.mudarCep('1');
    await segunda;
    expect(flow.state).to.deep.equal({ phase: 'cep', cep: '1', faltas: [] });
  });

  it('B03 "Corrigir" opens what the CEP gave, with its values', async () => {
    const flow = await comCep(cepsDeExemplo.rua);
    flow.corrigir();
    expect(preenchendo(flow)).to.deep.include({ daConsulta: [] });
    expect(preenchendo(flow).rascunho).to.include({ logradouro: 'Rua das Acácias' });
  });
});

describe('novoEndereco: "Salvar"', () => {
  it('B03 B13 twice adds one address', async () => {
    const { feitas, sdk } = gravacoes();
    const mudancas: string[] = [];
    sdk.aoMudar(({ tipo }) => mudancas.push(tipo));
    const antes = (await sdk.backend.listarEnderecos(CLIENTE)).length;
    const flow = await comCep(cepsDeExemplo.rua, sdk);
    flow.mudar({ numero: '12' });
    const [feito] = await Promise.all([flow.salvar(), flow.salvar()]);
    expect(await flow.salvar()).to.equal(feito);
    expect(feitas).to.have.length(1);
    expect(await sdk.backend.listarEnderecos(CLIENTE)).to.have.length(antes + 1);
    expect(mudancas).to.deep.equal(['endereco-adicionado']);
  });

  it('B03 B13 an answer that was lost: nothing can be changed until the same address was sent again, and one is added', async () => {
    const { feitas, sdk } = gravacoes(undefined, (n) => {
      if (n === 1) throw new NetworkError('the answer was lost');
    });
    const antes = (await sdk.backend.listarEnderecos(CLIENTE)).length;
    const flow = await comCep(cepsDeExemplo.rua, sdk);
    flow.mudar({ numero: '12' });
    expect(await flow.salvar()).to.equal(undefined);
    const incerto = preenchendo(flow);
    expect(incerto).to.include({ incerto: true });
    expect(incerto.erro?.code).to.equal('network');
    flow.mudar({ numero: '13' });
    flow.corrigir();
    flow.mudarCep('');
    await flow.pesquisar();
    expect(flow.state).to.equal(incerto);
    expect(await flow.salvar()).to.include({ numero: '12' });
    expect(feitas.map(({ chave }) => chave)).to.deep.equal([feitas[0]!.chave, feitas[0]!.chave]);
    expect(await sdk.backend.listarEnderecos(CLIENTE)).to.have.length(antes + 1);
  });

  it('B03 a refusal leaves the form open, and the failure goes with the next change', async () => {
    const { sdk } = gravacoes((n) => {
      if (n === 1) throw new ForbiddenError('not you');
    });
    const flow = await comCep(cepsDeExemplo.rua, sdk);
    flow.mudar({ numero: '12' });
    await flow.salvar();
    expect(preenchendo(flow).erro?.code).to.equal('forbidden');
    flow.mudar({ numero: '13' });
    expect(preenchendo(flow).erro).to.equal(undefined);
    expect(await flow.salvar()).to.include({ numero: '13' });
  });

  it('B03 S04 findings of the backend open their fields, and stay until those are changed', async () => {
    const { sdk } = gravacoes((n) => {
      if (n === 1)
        throw new ValidationError('no', [
          { campo: 'logradouro', codigo: 'valor-invalido' },
          { campo: 'numero', codigo: 'valor-invalido' },
        ]);
    });
    const flow = await comCep(cepsDeExemplo.rua, sdk);
    flow.mudar({ numero: '12' });
    await flow.salvar();
    expect(preenchendo(flow).daConsulta).to.deep.equal(['bairro', 'cidade', 'uf']);
    flow.mudar({ complemento: 'fundos' });
    expect(codigos(flow)).to.deep.equal(['logradouro: valor-invalido', 'numero: valor-invalido']);
    flow.mudar({ numero: '' });
    expect(codigos(flow)).to.deep.equal(['logradouro: valor-invalido', 'numero: numero-ou-sn']);
    flow.mudar({ numero: '13' });
    expect(codigos(flow)).to.deep.equal(['logradouro: valor-invalido']);
  });

  it('B03 S04 a CEP that the backend refuses leads back to the CEP; a finding without a field is told as a failure', async () => {
    const { sdk } = gravacoes((n) => {
      if (n === 1) throw new ValidationError('no', [{ campo: 'cep', codigo: 'cep-invalido' }]);
      if (n === 2) throw new ValidationError('no', [{ campo: 'zona', codigo: 'obrigatorio' }]);
    });
    const flow = await comCep(cepsDeExemplo.rua, sdk);
    flow.mudar({ numero: '12' });
    await flow.salvar();
    expect(flow.state).to.deep.equal({ phase: 'cep', cep: cepsDeExemplo.rua, faltas: [{ campo: 'cep', codigo: 'cep-invalido' }] });
    await flow.pesquisar();
    expect(preenchendo(flow).rascunho).to.include({ numero: '12' });
    await flow.salvar();
    expect(preenchendo(flow).erro?.code).to.equal('validation');
  });

  it('B03 after one was added another can be, with a key of its own', async () => {
    const { feitas, sdk } = gravacoes();
    const flow = await comCep(cepsDeExemplo.rua, sdk);
    flow.recomecar();
    expect(flow.state.phase).to.equal('editing');
    flow.mudar({ numero: '12' });
    await flow.salvar();
    flow.recomecar();
    expect(flow.state).to.deep.equal({ phase: 'cep', cep: '', faltas: [] });
    flow.mudarCep(cepsDeExemplo.outraRua);
    await flow.pesquisar();
    expect(preenchendo(flow).rascunho.numero).to.equal(undefined);
    flow.mudar({ numero: null });
    expect(await flow.salvar()).to.include({ logradouro: 'Avenida Norte', numero: null });
    expect(feitas[0]!.chave).to.not.equal(feitas[1]!.chave);
  });
});
