import { expect } from 'chai';
import fc from 'fast-check';
import type { DadosDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import type { Edicao } from '../../sdk/backend/port.js';
import { diasEntre, somarDias } from '../../sdk/domain/data.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import { isSdkError } from '../../sdk/errors/index.js';
import { cancelarPlano } from '../../sdk/use-cases/cancelar-plano/cancelar-plano.js';
import { desbloqueioConfianca } from '../../sdk/use-cases/desbloqueio-confianca/desbloqueio-confianca.js';
import { mudarPlano } from '../../sdk/use-cases/mudar-plano/mudar-plano.js';
import { mudarStatus } from '../../sdk/use-cases/mudar-status/mudar-status.js';
import { suspensaoTemporaria } from '../../sdk/use-cases/suspensao-temporaria/suspensao-temporaria.js';
import { abrir, criarVidaDeTeste, dadosDeUmCliente, HOJE, PLANO, type VidaDeTeste } from '../helpers/vida-de-teste.js';

// Written by hand from the domain's table, so that a fault in the registry or in the rules cannot hide in both.
const MUDAR: Record<string, readonly string[]> = {
  'aguardando-assinatura': ['aguardando-instalacao', 'habilitado'],
  'aguardando-instalacao': ['habilitado'],
  habilitado: ['reduzido', 'suspenso-por-debito'],
  reduzido: ['habilitado', 'suspenso-por-debito'],
  'habilitado-provisoriamente': ['habilitado', 'suspenso-por-debito'],
  'suspenso-por-debito': ['habilitado'],
  'suspensao-temporaria': ['habilitado'],
  cancelado: [],
};
const ESTADOS = Object.keys(MUDAR);
const ATIVOS = ['habilitado', 'reduzido', 'habilitado-provisoriamente'];

type Comando =
  | { readonly tipo: 'status'; readonly para: string }
  | { readonly tipo: 'cancelar'; readonly motivo: number; readonly emDias: number; readonly multa: number | undefined }
  | { readonly tipo: 'desbloquear'; readonly dias: number }
  | { readonly tipo: 'suspender'; readonly emDias: number; readonly dias: number }
  | { readonly tipo: 'plano'; readonly oferta: number }
  | { readonly tipo: 'tempo'; readonly dias: number };

/** How a command goes in: by the flow of the SDK, past it with the version of now, or with one that is old. */
type Via = 'fluxo' | 'direto' | 'versao-velha';

const comando: fc.Arbitrary<Comando> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ tipo: fc.constant('status' as const), para: fc.constantFrom(...ESTADOS, 'inventado', '') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      tipo: fc.constant('cancelar' as const),
      motivo: fc.nat({ max: 6 }),
      emDias: fc.integer({ min: -2, max: 32 }),
      multa: fc.option(fc.integer({ min: -1, max: 20000 }), { nil: undefined }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ tipo: fc.constant('desbloquear' as const), dias: fc.integer({ min: 0, max: 5 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ tipo: fc.constant('suspender' as const), emDias: fc.integer({ min: -1, max: 62 }), dias: fc.integer({ min: 28, max: 122 }) }),
  },
  { weight: 1, arbitrary: fc.record({ tipo: fc.constant('plano' as const), oferta: fc.nat({ max: 8 }) }) },
  { weight: 3, arbitrary: fc.record({ tipo: fc.constant('tempo' as const), dias: fc.constantFrom(1, 2, 4, 31, 125) }) },
);
const passo = fc.record({ comando, via: fc.constantFrom<Via>('fluxo', 'fluxo', 'direto', 'versao-velha') });

const MOTIVOS = ['mudanca-de-cidade', 'preco', 'concorrente', 'sem-uso', 'falecimento', 'falha-da-prestadora', 'inventado'];
const OFERTAS = ['fibra-100', 'fibra-200', 'fibra-300', 'fibra-400', 'fibra-500', 'fibra-600', 'fibra-1-giga', 'rural-10', 'fibra-500-2025'];

async function peloFluxo({ sdk }: VidaDeTeste, hoje: string, um: Comando): Promise<void> {
  const doPlano = { planoId: PLANO };
  switch (um.tipo) {
    case 'status': {
      const flow = await abrir(mudarStatus(sdk, doPlano));
      flow.mudar({ statusId: um.para });
      return flow.enviar();
    }
    case 'cancelar': {
      const flow = await abrir(cancelarPlano(sdk, doPlano));
      flow.mudar({ motivoId: MOTIVOS[um.motivo], data: somarDias(hoje, um.emDias), multa: um.multa, ciente: true });
      return flow.enviar();
    }
    case 'desbloquear': {
      const flow = await abrir(desbloqueioConfianca(sdk, doPlano));
      flow.mudar({ dias: um.dias });
      return flow.enviar();
    }
    case 'suspender': {
      const flow = await abrir(suspensaoTemporaria(sdk, doPlano));
      const de = somarDias(hoje, um.emDias);
      flow.mudar({ de, ate: somarDias(de, um.dias - 1) });
      return flow.enviar();
    }
    case 'plano': {
      const flow = await abrir(mudarPlano(sdk, doPlano));
      flow.mudar({ ofertaId: OFERTAS[um.oferta] });
      flow.mudar({ ciente: true });
      return flow.enviar();
    }
    case 'tempo':
  }
}

async function direto({ backend }: VidaDeTeste, hoje: string, um: Comando, edicao: Edicao): Promise<unknown> {
  switch (um.tipo) {
    case 'status':
      return backend.mudarStatus(PLANO, { statusId: um.para }, edicao);
    case 'cancelar':
      return backend.cancelarPlano(
        PLANO,
        { motivoId: MOTIVOS[um.motivo] ?? '', data: somarDias(hoje, um.emDias), multa: um.multa ?? 0, cancelarParcelas: true },
        edicao,
      );
    case 'desbloquear':
      return backend.desbloquearEmConfianca(PLANO, { dias: um.dias }, edicao);
    case 'suspender': {
      const de = somarDias(hoje, um.emDias);
      return backend.suspenderPlano(PLANO, { de, ate: somarDias(de, um.dias - 1) }, edicao);
    }
    case 'plano':
      return backend.mudarPlano(PLANO, { ofertaId: OFERTAS[um.oferta] ?? '' }, edicao);
    case 'tempo':
  }
}

/** Whether the command may have made this of that. `undefined`: it is as it was. */
function proibido(antes: PlanoDoCliente, depois: PlanoDoCliente, um: Comando, hoje: string): string | undefined {
  const [de, para] = [antes.status.id, depois.status.id];
  if (!ESTADOS.includes(para)) return `the status ${para} does not exist`;
  if (de === 'cancelado' && (para !== de || antes.versao !== depois.versao)) return 'a cancelled plan has changed';
  if (depois.programado && depois.programado.desde <= hoje) return 'what was set for today has not come true';
  if (um.tipo !== 'plano' && depois.oferta.id !== antes.oferta.id) return 'the offer has changed by itself';
  if (antes.versao === depois.versao) return JSON.stringify(antes) === JSON.stringify(depois) ? undefined : 'changed under the same version';
  switch (um.tipo) {
    case 'status':
      if (!MUDAR[de]?.includes(um.para) || para !== um.para) return `${de} → ${para} by "Mudar Status"`;
      return depois.status.ate === undefined ? undefined : 'a lasting status that ends';
    case 'cancelar': {
      const data = somarDias(hoje, um.emDias);
      if (um.emDias < 0 || um.emDias > 30 || um.motivo > 5 || (um.multa !== undefined && (um.multa < 0 || um.multa > 15000)))
        return 'a cancellation that breaks a limit';
      if (data === hoje) return para === 'cancelado' && !depois.programado ? undefined : 'cancelled today, and is not';
      return para === de && depois.programado?.id === 'cancelado' && depois.programado.desde === data ? undefined : 'the cancellation was not set for its day';
    }
    case 'desbloquear':
      if (de !== 'suspenso-por-debito' || para !== 'habilitado-provisoriamente') return `${de} → ${para} by unlocking`;
      return um.dias >= 1 && um.dias <= 3 && depois.status.ate === somarDias(hoje, um.dias) ? undefined : 'an unlock beyond its limit';
    case 'suspender': {
      const dele = um.emDias === 0 ? depois.status : depois.programado;
      if (!ATIVOS.includes(de) || dele?.id !== 'suspensao-temporaria' || (um.emDias > 0 && para !== de)) return `${de} → ${para} by suspending`;
      if (um.emDias === 0 && de !== 'habilitado') return `${de} → ${para} by suspending`;
      return um.emDias >= 0 && um.emDias <= 60 && um.dias >= 30 && um.dias <= 120 && diasEntre(dele.desde, dele.ate ?? '') + 1 === um.dias
        ? undefined
        : 'a suspension beyond its limits';
    }
    case 'plano':
      if (JSON.stringify(depois.status) !== JSON.stringify(antes.status)) return 'changing the plan has changed the status';
      if (!ATIVOS.includes(de)) return `a plan in ${de} has been changed`;
      return depois.oferta.id === OFERTAS[um.oferta] && depois.oferta.id.startsWith('fibra-') ? undefined : 'an offer of another group';
    case 'tempo':
      return undefined;
  }
}

/** What time alone may do, from one status to the next. */
const SOZINHO: Record<string, string> = { 'habilitado-provisoriamente': 'suspenso-por-debito', 'suspensao-temporaria': 'habilitado' };

/** Follows what was due between two days from the plan as it was; the plan must be exactly there. */
function esperadoDepois({ status, programado }: PlanoDoCliente, hoje: string): Pick<PlanoDoCliente, 'status' | 'programado'> {
  let atual = { status, programado };
  for (let data = status.desde < HOJE ? HOJE : status.desde; data <= hoje; data = somarDias(data, 1)) {
    if (atual.programado?.desde === data) {
      const { programado: vem } = atual;
      const pode = atual.status.id !== 'cancelado' && (vem.id === 'cancelado' || atual.status.id === 'habilitado');
      atual = { status: pode ? vem : atual.status, programado: undefined };
    }
    const seguinte = SOZINHO[atual.status.id];
    if (seguinte && atual.status.ate !== undefined && atual.status.ate < data) atual = { ...atual, status: { id: seguinte, desde: data } };
  }
  return atual;
}

/** As little as ten thousand backends need. */
const completos = dadosDeUmCliente();
const dados: Partial<DadosDoProvedor> = {
  planos: completos.planos.filter(({ id }) => id === PLANO),
  ofertas: completos.ofertas.filter(({ oferta }) => OFERTAS.includes(oferta.id)),
  ceps: { enderecos: [], foraDoAr: [] },
  regras: [],
};

describe('random lives of a plan', () => {
  it('A06 F01 F02 F06 F07 F10 10,000 random sequences of commands on SDK and backend never reach a forbidden state', async function () {
    this.timeout(180_000);
    const alcancados = new Set<string>();
    const feitos = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ESTADOS), fc.array(passo, { minLength: 1, maxLength: 8 }), async (inicial, passos) => {
        const vida = criarVidaDeTeste({
          dados,
          plano: { status: { id: inicial, desde: HOJE, ...(SOZINHO[inicial] ? { ate: somarDias(HOJE, 2) } : {}) } },
        });
        let antes = await vida.plano();
        let velha = antes.versao;
        for (const { comando: um, via } of passos) {
          if (um.tipo === 'tempo') {
            vida.passarDias(um.dias);
            const depois = await vida.plano();
            const { status, programado } = esperadoDepois(antes, vida.hoje());
            expect(JSON.stringify([depois.status, depois.programado ?? null]), JSON.stringify([antes, vida.hoje()])).to.equal(
              JSON.stringify([status, programado ?? null]),
            );
            antes = depois;
          } else {
            if (via === 'fluxo') await peloFluxo(vida, vida.hoje(), um);
            else {
              const versao = via === 'direto' ? antes.versao : velha;
              const recusa = await direto(vida, vida.hoje(), um, { chave: vida.sdk.novaChave(), versao }).then(
                () => undefined,
                (erro: unknown) => erro,
              );
              if (recusa !== undefined) expect(isSdkError(recusa), String(recusa)).to.equal(true);
              else if (versao !== antes.versao) throw new Error('an old version was taken');
            }
            const depois = await vida.plano();
            expect(proibido(antes, depois, um, vida.hoje()), JSON.stringify([um, antes, depois])).to.equal(undefined);
            if (depois.versao !== antes.versao) {
              feitos.set(um.tipo, (feitos.get(um.tipo) ?? 0) + 1);
              velha = antes.versao;
            }
            antes = depois;
          }
          alcancados.add(antes.status.id);
        }
      }),
      { numRuns: 10_000, seed: 20261124 },
    );
    // A walk that refuses everything would prove nothing.
    expect([...alcancados].sort()).to.deep.equal([...ESTADOS].sort());
    for (const tipo of ['status', 'cancelar', 'desbloquear', 'suspender', 'plano']) expect(feitos.get(tipo) ?? 0, tipo).to.be.greaterThan(100);
  });
});
