import { CAPACIDADES, type Capacidade, type Sessao } from '../domain/configuracao.js';
import { relogioDeParede } from '../domain/data.js';
import { descreverErro } from './ler-erro.js';
import type { Provas } from './provas.js';
import type { Achado } from './relatorio.js';
import type { Chamada, Sonda } from './sonda.js';
import { achado, idDeNinguem, repetidos, type Terreno } from './terreno.js';

/** What the session alone can be asked for. Gives the zone in which the provider's day is reckoned. */
export function olharSessao(sonda: Sonda, provas: Provas, { configuracao }: Sessao): { readonly fuso: string } {
  const { statusDePlano, prestadora, diasDeVencimento, minutosDoSlot } = configuracao;
  const em = (lugar: string, esperado: string, veio: unknown): Achado => achado({ sonda }, 'sessao', `configuracao.${lugar}`, esperado, veio);
  const ids = statusDePlano.map(({ id }) => id);
  const ligados = statusDePlano.flatMap(({ proximos, aoTerminar }, i) => [
    ...proximos.map((id, j) => ({ lugar: `statusDePlano[${i}].proximos[${j}]`, id })),
    ...(aoTerminar === undefined ? [] : [{ lugar: `statusDePlano[${i}].aoTerminar`, id: aoTerminar }]),
  ]);
  provas.provar('sessao.status', [
    ...repetidos(ids).map((id) => em('statusDePlano', 'each id once', id)),
    ...ligados.filter(({ id }) => !ids.includes(id)).map(({ lugar, id }) => em(lugar, 'the id of a status of the registry', id)),
  ]);
  provas.provar(
    'sessao.cancelado',
    statusDePlano.flatMap(({ grupo, proximos }, i) =>
      grupo === 'cancelado' && proximos.length > 0
        ? [em(`statusDePlano[${i}].proximos`, 'an empty list: nothing follows "cancelado"', proximos.join(', '))]
        : [],
    ),
  );
  const existe = fusoExiste(prestadora.fuso);
  provas.provar('sessao.fuso', existe ? [] : [em('prestadora.fuso', 'a time zone, e.g. America/Sao_Paulo', prestadora.fuso)]);
  provas.provar('sessao.vencimentos', [
    ...diasDeVencimento.flatMap((dia, i) => (dia < 1 || dia > 31 ? [em(`diasDeVencimento[${i}]`, '1 to 31', dia)] : [])),
    ...repetidos(diasDeVencimento).map((dia) => em('diasDeVencimento', 'each day once', dia)),
  ]);
  provas.provar('sessao.slot', minutosDoSlot >= 1 && minutosDoSlot <= 1440 ? [] : [em('minutosDoSlot', '1 to 1440', minutosDoSlot)]);
  return { fuso: existe ? prestadora.fuso : 'America/Sao_Paulo' };
}

function fusoExiste(fuso: string): boolean {
  try {
    return relogioDeParede(new Date(0), fuso).data.length > 0;
  } catch {
    return false;
  }
}

type Pergunta = (t: Terreno, clienteId: string, planoId: string) => Promise<Chamada<unknown>>;

/** A read that each capability is about. Those of a plan are asked of one that is there. */
const PERGUNTAS: { readonly [C in Capacidade]?: Pergunta } = {
  buscarCep: ({ sonda }) => sonda.pedir('buscarCep', '00000000'),
  agendar: ({ sonda }) => sonda.pedir('recursosDeAgenda'),
  verificarLogin: (t) => t.sonda.pedir('disponivel', { tipo: 'login-radius', login: idDeNinguem(t) }),
  verificarEmail: (t) => t.sonda.pedir('disponivel', { tipo: 'email', login: idDeNinguem(t), dominio: 'provedor.example' }),
  contatos: ({ sonda }, clienteId) => sonda.pedir('listarContatos', clienteId),
  cartoesSalvos: ({ sonda }, clienteId) => sonda.pedir('cartoesSalvos', clienteId),
  registroDeDominio: (t) => t.sonda.pedir('disponibilidadeDeDominio', `${idDeNinguem(t)}.com.br`),
  contratos: ({ sonda }, _, planoId) => sonda.pedir('contratosDoPlano', planoId),
  debitoAutomatico: ({ sonda }, _, planoId) => sonda.pedir('autorizacoesDeDebito', planoId),
};
const DO_PLANO: readonly Capacidade[] = ['contratos', 'debitoAutomatico'];

/** What is lacking is refused (SPEC S02). What is promised is looked at wherever it is asked for. */
export async function olharCapacidades(t: Terreno, clienteId: string, planoId: string | undefined): Promise<void> {
  const { capacidades } = t.sessao;
  for (const capacidade of CAPACIDADES) {
    const pergunta = PERGUNTAS[capacidade];
    if (!pergunta || capacidades[capacidade] || (planoId === undefined && DO_PLANO.includes(capacidade))) continue;
    const chamada = await pergunta(t, clienteId, planoId ?? '');
    if (chamada.tipo === 'nada') continue;
    const recusou = chamada.tipo === 'recusa' && chamada.erro.code === 'unsupported-capability';
    const veio = chamada.tipo === 'recusa' ? descreverErro(chamada.erro) : 'an answer';
    const onde = `sessao: capacidades.${capacidade}`;
    t.provas.provar('capacidade.recusa', recusou ? [] : [{ onde, esperado: 'a refusal with "unsupported-capability", as it is false', veio }]);
  }
  t.provas.semObjeto('capacidade.recusa', 'The backend lacks nothing that can be asked for.');
}
