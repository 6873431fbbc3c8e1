import type { Falta } from '../../domain/falta.js';
import { lerDominio } from '../../domain/nome-de-dominio.js';
import type { NovoRegistro } from '../../domain/novo-servico.js';
import { faltasDoRegistro, PERIODOS_DE_REGISTRO, respondeA } from '../../domain/registro-de-dominio.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { consultaDeDominio, type EstadoDaConsulta } from './consulta-de-dominio.js';
import { servicoNovo, type ServicoNovoFlow } from './servico-novo.js';

/** Milliseconds without a key before the registry is asked. */
const ESPERA = 600;

/** "Novo Registro de Domínio" without a screen (SPEC E05; manual 5.4.1.2.5). Only what was found to be available can be sent. */
export interface RegistrarDominioFlow extends ServicoNovoFlow<NovoRegistro> {
  /** What the registry says of the domain that is in the form. Changes are told by `subscribe`, as those of `state` are. */
  readonly disponibilidade: EstadoDaConsulta;
  /** "Verificar Disponibilidade": asks now; else it is asked by itself, `espera` milliseconds after the last change. */
  verificar(): Promise<void>;
}

export function registrarDominio(sdk: PlanoSdk, { planoId, espera = ESPERA }: { readonly planoId: string; readonly espera?: number }): RegistrarDominioFlow {
  const consulta = consultaDeDominio(sdk, espera);
  const flow = servicoNovo<NovoRegistro>(sdk, planoId, {
    tipo: 'registrar-dominio',
    parte: 'registro',
    formulario: ({ opcoes: { registro } }) => ({ dominio: '', anos: registro?.periodos[0] ?? 1 }),
    faltas(form, { opcoes: { registro } }) {
      const faltas = faltasDoRegistro(form, registro?.periodos ?? PERIODOS_DE_REGISTRO);
      return faltas.some(({ campo }) => campo === 'dominio') ? faltas : [...faltasDaConsulta(form.dominio), ...faltas];
    },
    novo: ({ dominio, anos }) => ({ tipo: 'registrar-dominio', dominio: lerDominio(dominio)?.ascii ?? dominio, anos }),
  });
  const { mudar, encerrar, subscribe, recarregar, usarAtual } = flow;

  function faltasDaConsulta(dominio: string): Falta[] {
    const { state } = consulta;
    const estado = state.phase === 'respondida' && respondeA(state.resposta, dominio) ? state.resposta.estado : 'desconhecido';
    if (estado === 'disponivel') return [];
    return [{ campo: 'dominio', codigo: estado === 'desconhecido' ? 'dominio-nao-verificado' : 'dominio-indisponivel' }];
  }

  const propria: Pick<RegistrarDominioFlow, 'verificar' | 'mudar' | 'encerrar' | 'subscribe' | 'recarregar' | 'usarAtual'> = {
    async verificar() {
      const { state } = flow;
      if (state.phase === 'editing') await consulta.perguntar(state.form.dominio);
    },
    mudar(mudanca) {
      mudar(mudanca);
      const { state } = flow;
      if (mudanca.dominio !== undefined && state.phase === 'editing' && state.form.dominio === mudanca.dominio) consulta.mudou(mudanca.dominio);
    },
    encerrar() {
      consulta.parar();
      encerrar();
    },
    recarregar() {
      consulta.mudou('');
      recarregar();
    },
    usarAtual() {
      consulta.mudou('');
      usarAtual();
    },
    subscribe(ouvinte) {
      const paradas = [subscribe(ouvinte), consulta.subscribe(() => ouvinte(flow.state))];
      return () => paradas.forEach((parar) => parar());
    },
  };
  return Object.defineProperty(Object.assign(flow, propria), 'disponibilidade', { get: () => consulta.state, enumerable: true }) as RegistrarDominioFlow;
}
