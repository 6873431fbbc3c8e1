import { dominioEquivalente, faltasDoDominioARegistrar, lerDominio } from '../../domain/nome-de-dominio.js';
import type { DisponibilidadeDeDominio } from '../../domain/novo-servico.js';
import type { ServicoDoPlano } from '../../domain/servico.js';
import { statusDe } from '../../domain/status.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { porEstado } from './por-estado.js';

/** Domains that were registered through the provider: the registry keeps them, whatever becomes of plan and service. */
const REGISTRADOS = porEstado((estado) => new Set(servicosDeDominio(estado).flatMap(({ dominio, registradoAte }) => (registradoAte ? [dominio] : []))));

export const registrarDominio = (estado: EstadoDoProvedor, dominio: string): unknown => REGISTRADOS(estado).add(dominio);

function servicosDeDominio(estado: EstadoDoProvedor): Extract<ServicoDoPlano, { tipo: 'dominio' }>[] {
  const { statusDePlano } = estado.dados.configuracao;
  const vivos = estado.todosOsPlanos().filter((plano) => statusDe(statusDePlano, plano.status.id).grupo !== 'cancelado');
  return vivos.flatMap((plano) => plano.servicos.flatMap((servico) => (servico.tipo === 'dominio' ? [servico] : [])));
}

/** Whether a plan hosts the domain already. */
export const hospedado = (estado: EstadoDoProvedor, texto: string): boolean =>
  servicosDeDominio(estado).some(
    ({ dominio, hospedagem, registradoAte }) => (hospedagem || !registradoAte) && lerDominio(dominio)?.ascii === lerDominio(texto)?.ascii,
  );

/** What a registry would say: the rules of its suffix, who has the name or one that is held for the same, the price of a year. */
export function disponibilidadeDe(estado: EstadoDoProvedor, texto: string): DisponibilidadeDeDominio {
  const { registro } = estado.dados.servicos;
  const nome = lerDominio(texto);
  const dominio = nome?.ascii ?? texto;
  const resposta = (estado: DisponibilidadeDeDominio['estado'], motivo?: string): DisponibilidadeDeDominio => ({
    dominio,
    estado,
    ...(motivo ? { motivo } : {}),
    periodos: registro.periodos,
  });
  if (!nome || faltasDoDominioARegistrar(texto).length > 0) return resposta('invalido', 'O nome não segue as regras do registro.');
  if (registro.semResposta.includes(nome.unicode)) return resposta('desconhecido', 'O registro não respondeu.');
  const sufixo = dominio.slice(dominio.indexOf('.') + 1);
  const precoPorAno = registro.precos[sufixo] ?? (dominio.endsWith('.br') ? registro.precos['br'] : undefined);
  if (precoPorAno === undefined) return resposta('invalido', `Este provedor não registra .${sufixo}.`);
  const donos = [...registro.indisponiveis, ...REGISTRADOS(estado), ...servicosDeDominio(estado).map((servico) => servico.dominio)];
  if (donos.some((dono) => dominioEquivalente(dono) === dominioEquivalente(texto))) return resposta('indisponivel', 'Já tem dono, ou um nome equivalente tem.');
  return { ...resposta('disponivel'), precoPorAno };
}
