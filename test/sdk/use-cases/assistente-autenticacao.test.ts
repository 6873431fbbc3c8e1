import { expect } from 'chai';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { UnavailableError } from '../../../sdk/errors/unavailable-error.js';
import {
  assistenteAutenticacao,
  type Diagnosticando,
  type OpcoesDoAssistente,
} from '../../../sdk/use-cases/assistente-autenticacao/assistente-autenticacao.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

async function diagnosticado(opcoes: OpcoesDoAssistente, sdk = sdkDeTeste()) {
  const flow = assistenteAutenticacao(sdk, opcoes);
  const visto = () => flow.state as Diagnosticando;
  const fim = () => ateQue(flow, (state) => state.phase !== 'loading' && (state.phase !== 'ready' || !!state.conclusao || !!state.erro));
  flow.iniciar();
  await fim();
  return { flow, visto, fim, sdk };
}

describe('assistenteAutenticacao', () => {
  it('S01 F05 looks at one part after the other, and says what it looks at', async () => {
    const ordem: string[] = [];
    const sdk = sdkDeTeste({
      trocar: ({ diagnosticar }) => ({
        async diagnosticar(planoId, servicoId, parte, o) {
          ordem.push(`${parte} begins`);
          const resposta = await diagnosticar(planoId, servicoId, parte, o);
          ordem.push(`${parte} ends`);
          return resposta;
        },
      }),
    });
    const partes = ['conta', 'senha', 'sessao', 'mac', 'ip', 'recusa'];
    const flow = assistenteAutenticacao(sdk, { planoId: 'plano-0042-1' });
    const retratos: string[] = [];
    flow.subscribe((state) => {
      if (state.phase === 'ready') retratos.push(state.verificacoes.map(({ situacao }) => situacao[0]).join(''));
    });
    flow.iniciar();
    await ateQue(flow, (state) => state.phase === 'ready' && !!state.conclusao);
    expect(ordem).to.deep.equal(partes.flatMap((parte) => [`${parte} begins`, `${parte} ends`]));
    expect(retratos).to.include.members(['pppppp', 'vppppp', 'fppppp', 'fvpppp', 'fffffv', 'ffffff']);
    expect((flow.state as Diagnosticando).conclusao).to.deep.equal({ tipo: 'funciona' });
  });

  it('F05 a MAC that keeps a new router out is found, freed, and then nothing is in the way', async () => {
    const { flow, visto, fim, sdk } = await diagnosticado({ planoId: 'plano-0042-2' });
    expect(visto().conclusao).to.have.nested.property('achado.codigo', 'recusa-mac-diferente');
    const noticias: unknown[] = [];
    sdk.aoMudar((mudanca) => noticias.push(mudanca));
    flow.pedirRemedio('limpar-mac');
    expect(visto().remedio).to.deep.equal({ remedio: 'limpar-mac', fase: 'perguntando' });
    expect(await flow.remediar()).to.equal(true);
    await fim();
    expect(visto().remedio).to.deep.equal({ remedio: 'limpar-mac', fase: 'feito' });
    expect(visto().conclusao).to.deep.equal({ tipo: 'nada-impede' });
    expect(noticias).to.deep.equal([{ tipo: 'plano-alterado', clienteId: '0042', planoId: 'plano-0042-2', acao: 'assistente-autenticacao' }]);
  });

  it('S05 F05 a remedy is done once, whatever is pressed; after a lost answer only the same may follow', async () => {
    const chaves: string[] = [];
    const sdk = sdkDeTeste({
      trocar: ({ remediar }) => ({
        async remediar(planoId, servicoId, pedido, escrita) {
          chaves.push(escrita.chave);
          const feito = await remediar(planoId, servicoId, pedido, escrita);
          if (chaves.length === 1) throw new NetworkError('lost');
          return feito;
        },
      }),
    });
    const { flow, visto, fim } = await diagnosticado({ planoId: 'plano-0042-3' }, sdk);
    expect(visto().conclusao).to.have.nested.property('achado.codigo', 'recusa-ja-conectado');
    flow.pedirRemedio('encerrar-sessao');
    expect(await Promise.all([flow.remediar(), flow.remediar()])).to.deep.equal([false, false]);
    expect(visto().remedio).to.include({ fase: 'recusado', incerto: true });
    flow.pedirRemedio('limpar-mac');
    expect(visto().remedio).to.include({ remedio: 'encerrar-sessao', fase: 'recusado' });
    expect(await flow.remediar()).to.equal(true);
    expect(new Set(chaves).size).to.equal(1);
    await fim();
    expect(visto().achados.map(({ codigo }) => codigo)).to.include.members(['desconectado', 'recusa-resolvida']);
  });

  it('F05 a server that says yes and does nothing is seen by the new look', async () => {
    const sdk = sdkDeTeste({ trocar: () => ({ remediar: async () => ({ sessao: null }) }) });
    const { flow, visto, fim } = await diagnosticado({ planoId: 'plano-0042-3' }, sdk);
    flow.pedirRemedio('encerrar-sessao');
    await flow.remediar();
    await fim();
    expect(visto().conclusao).to.have.nested.property('achado.codigo', 'recusa-ja-conectado');
  });

  it('F05 a check that fails leaves the others, and can be done again by itself', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({
      trocar: ({ diagnosticar }) => ({
        diagnosticar: (...a) => (a[2] === 'sessao' && falhas-- > 0 ? Promise.reject(new UnavailableError('down')) : diagnosticar(...a)),
      }),
    });
    const { flow, visto, fim } = await diagnosticado({ planoId: 'plano-0042-1' }, sdk);
    expect(visto().verificacoes.map(({ situacao }) => situacao)).to.deep.equal(['feita', 'feita', 'falhou', 'feita', 'feita', 'feita']);
    void flow.verificarParte('sessao');
    await fim();
    expect(visto().conclusao).to.deep.equal({ tipo: 'funciona' });
  });

  it('F05 S02 what the backend cannot look at or do is not there', async () => {
    const sdk = sdkDeTeste({ dados: (dados) => ({ ...dados, recursosDeDiagnostico: { partes: ['conta', 'recusa'], remedios: [] } }) });
    const { visto, flow } = await diagnosticado({ planoId: 'plano-0042-2' }, sdk);
    expect(visto().achados.map(({ parte, remedio }) => `${parte} ${remedio}`)).to.deep.equal(['conta undefined', 'recusa undefined']);
    flow.pedirRemedio('limpar-mac');
    expect(visto().remedio).to.equal(undefined);
  });

  it('A05 F05 says why it is not offered, and what is not there', async () => {
    expect((await diagnosticado({ planoId: 'plano-0042-4' })).flow.state).to.include({ phase: 'blocked', motivo: 'status' });
    const { flow } = await diagnosticado({ planoId: 'plano-0042-1', servicoId: 'servico-0042-2' });
    expect(flow.state).to.have.nested.property('erro.code', 'not-found');
  });

  it('S01 F05 a diagnosis that is given up half-way begins anew', async () => {
    const sdk = sdkDeTeste();
    const flow = assistenteAutenticacao(sdk, { planoId: 'plano-0042-1' });
    flow.iniciar();
    await ateQue(flow, (state) => state.phase === 'ready' && state.achados.length === 1);
    flow.encerrar();
    flow.iniciar();
    await ateQue(flow, (state) => state.phase === 'ready' && !!state.conclusao);
    expect((flow.state as Diagnosticando).achados).to.have.length(6);
  });
});
