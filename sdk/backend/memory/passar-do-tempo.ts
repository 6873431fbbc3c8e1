import type { DataIso } from '../../domain/data.js';
import { passosAte } from '../../domain/passar-do-tempo.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { statusDe } from '../../domain/status.js';
import { instanteDe } from './agenda-em-memoria.js';
import { desmarcarComOPlano } from './desmarcar.js';
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
    const [de, para] = [antes, passo].map(({ status }) => statusDe(statusDePlano, status.id));
    const dia = passo.status === antes.status ? hoje : passo.status.desde;
    const quando = instanteDe(dia, '00:00', prestadora.fuso);
    const semVisita = para!.grupo === 'cancelado' ? desmarcarComOPlano(estado, SISTEMA, antes, { dia, quando }) : antes;
    const depois = { ...semVisita, ...passo, versao: estado.novoId('v') };
    estado.trocarPlano(depois);
    const acao = passo.status === antes.status ? 'programado-sem-efeito' : 'fim-do-prazo';
    registrarNoHistorico(estado, SISTEMA, plano.id, { acao, de: de!.descricao, para: para!.descricao, quando });
    antes = depois;
  }
}
