import type { DataIso } from '../../domain/data.js';
import { passosAte } from '../../domain/passar-do-tempo.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { statusDe } from '../../domain/status.js';
import { instanteDe } from './agenda-em-memoria.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { registrarNoHistorico } from './historico.js';
import { porEstado } from './por-estado.js';

/** How the history calls what nobody did. */
const SISTEMA = { operador: { id: 'sistema', nome: 'Sistema' } };

const ULTIMO_DIA = porEstado((): { dia: DataIso } => ({ dia: '' }));

/** Brings every plan up to today: what ends by itself ends, what was set for a day comes true. Once a day. */
export function passarDoTempo(estado: EstadoDoProvedor): void {
  const { data: hoje } = estado.naParede();
  const ultimo = ULTIMO_DIA(estado);
  if (ultimo.dia === hoje) return;
  ultimo.dia = hoje;
  for (const { id } of estado.dados.clientes) {
    for (const plano of [...estado.planos(id)]) if (plano.status.ate !== undefined || plano.programado) envelhecer(estado, plano, hoje);
  }
}

function envelhecer(estado: EstadoDoProvedor, plano: PlanoDoCliente, hoje: DataIso): void {
  const { statusDePlano, prestadora } = estado.dados.configuracao;
  let antes = plano;
  for (const passo of passosAte(plano, statusDePlano, hoje)) {
    const depois = { ...antes, ...passo, versao: estado.novoId('v') };
    estado.trocarPlano(depois);
    const [de, para] = [antes, depois].map(({ status }) => statusDe(statusDePlano, status.id).descricao);
    const quando = passo.status === antes.status ? hoje : passo.status.desde;
    const acao = passo.status === antes.status ? 'programado-sem-efeito' : 'fim-do-prazo';
    registrarNoHistorico(estado, SISTEMA, plano.id, { acao, de, para, quando: instanteDe(quando, '00:00', prestadora.fuso) });
    antes = depois;
  }
}
