import { expect } from 'chai';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { estadoInicial, reduce, type AcontecimentoDosPlanos } from '../../../sdk/use-cases/planos-do-cliente/reduce.js';
import { recebidosDe, type EstadoDosPlanos } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { planoDeTeste, sessaoDeTeste } from '../../helpers/planos-de-teste.js';

const p1 = planoDeTeste();
const p2 = planoDeTeste({ id: 'p2', nome: 'Fibra 100', status: { id: 'suspenso-debito', desde: '2026-10-01' } });
const contagem = { ativo: 1, inativo: 1, cancelado: 0 };
const erro = new NetworkError('down');

/** Everything that can happen, whether or not it makes sense at the time. */
const FATOS: readonly AcontecimentoDosPlanos[] = [
  { tipo: 'consulta-mudou', consulta: { grupo: 'inativo' } },
  { tipo: 'consulta-mudou', consulta: { grupo: 'ativo' } },
  { tipo: 'consulta-mudou', consulta: { busca: 'giga' } },
  { tipo: 'consulta-mudou', consulta: { busca: undefined } },
  { tipo: 'recarga-pedida' },
  { tipo: 'plano-pedido', planoId: 'p2', motivo: 'novo' },
  { tipo: 'plano-achado', plano: p2 },
  { tipo: 'plano-nao-achado' },
  { tipo: 'sessao-chegou', sessao: sessaoDeTeste() },
  { tipo: 'pagina-chegou', pagina: { itens: [p1], proximo: '1', total: 2, soma: 2, contagem } },
  { tipo: 'pagina-chegou', pagina: { itens: [], total: 0, soma: 0, contagem } },
  { tipo: 'carga-falhou', erro },
  { tipo: 'mais-pedido' },
  { tipo: 'mais-chegou', pagina: { itens: [p1, p2], total: 2, soma: 2, contagem } },
  { tipo: 'mais-falhou', erro },
  { tipo: 'parou' },
];

function conferir(estado: EstadoDosPlanos): void {
  const { lista, consulta, destaque } = estado;
  const recebidos = recebidosDe(lista);
  const ids = recebidos?.itens.map(({ plano }) => plano.id) ?? [];
  const exigir = (certo: boolean, frase: string): void => {
    if (!certo) expect.fail(`${frase}: ${chaveDe(estado)}`);
  };
  exigir(new Set(ids).size === ids.length, 'a plan is shown once');
  if (!recebidos) return;
  exigir(lista.phase === 'refreshing' || JSON.stringify(recebidos.consulta) === JSON.stringify(consulta), 'what is shown answers what is asked');
  exigir(recebidos.consulta.grupo === consulta.grupo, 'never the rows of another group');
  exigir(destaque.status !== 'mostrado' || lista.phase !== 'ready' || ids.includes(destaque.linha.plano.id), 'what is pointed at is there');
}

/** All by which states differ; identity of queries decides about failures, so it counts. */
function chaveDe({ consulta, lista, destaque, contagem: numeros, sessao, adicionar }: EstadoDosPlanos): string {
  const recebidos = recebidosDe(lista);
  const linhas = recebidos?.itens.map(({ plano, status }) => [plano.id, status.grupo]);
  const alvo = destaque.status === 'mostrado' ? [destaque.linha.plano.id, destaque.motivo] : destaque;
  return JSON.stringify([
    consulta,
    lista.phase,
    linhas,
    recebidos?.proximo,
    recebidos?.consulta,
    recebidos?.consulta === consulta,
    alvo,
    !!numeros,
    !!sessao,
    adicionar,
  ]);
}

describe('planosDoCliente: the whole space', () => {
  it('A02 whatever happens in whatever order, no state lies', () => {
    const vistos = new Map<string, EstadoDosPlanos>();
    const fila = [estadoInicial(), estadoInicial('p2')];
    let passos = 0;
    for (let estado = fila.pop(); estado; estado = fila.pop()) {
      for (const fato of FATOS) {
        const depois = reduce(estado, fato);
        passos += 1;
        conferir(depois);
        const chave = chaveDe(depois);
        if (vistos.has(chave)) continue;
        vistos.set(chave, depois);
        fila.push(depois);
      }
    }
    expect(vistos.size).to.be.above(500);
    expect(passos).to.be.below(50_000);
  });

  it('A02 the same state comes back when nothing changes', () => {
    const estado = estadoInicial();
    for (const fato of FATOS.filter(({ tipo }) =>
      ['recarga-pedida', 'plano-achado', 'plano-nao-achado', 'mais-pedido', 'mais-chegou', 'mais-falhou', 'parou'].includes(tipo),
    ))
      expect(reduce(estado, fato), fato.tipo).to.equal(estado);
    expect(reduce(estado, { tipo: 'consulta-mudou', consulta: { grupo: 'ativo', busca: undefined } })).to.equal(estado);
  });
});
