import type { AcessoDoLogin } from '../../sdk/backend/memory/dados-do-provedor.js';
import { somarDias, type DataIso, type Instante } from '../../sdk/domain/data.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import { criarSorteio, type Sorteio } from './criar-sorteio.js';

const GIGA = 1024 ** 3;

/** What the access server holds of each login, by service: plausible, and for the example client one case of each kind. */
export function criarAcessos(planos: readonly PlanoDoCliente[], hoje: DataIso, semente: number): Readonly<Record<string, AcessoDoLogin>> {
  const sorteio = criarSorteio(semente + 1);
  const logins = planos.flatMap(({ status, servicos }) => servicos.filter(({ tipo }) => tipo === 'login-radius').map(({ id }) => ({ id, status: status.id })));
  const sorteados = logins.map(({ id, status }) => [id, sortearAcesso(sorteio, hoje, status.startsWith('habilitado') || status === 'reduzido')] as const);
  return { ...Object.fromEntries(sorteados), ...acessosDoExemplo(hoje) };
}

function sortearAcesso(sorteio: Sorteio, hoje: DataIso, ativo: boolean): AcessoDoLogin {
  const quando = `${somarDias(hoje, -sorteio.inteiro(1, 20))}T${String(sorteio.inteiro(10, 23))}:${String(sorteio.inteiro(10, 59))}:00.000Z`;
  // 00:00:5E is IANA's own prefix, and its 00:53 block is for documentation (RFC 7042 §2.1.2); 203.0.113.0/24 too (RFC 5737).
  const mac = `00:00:5E:00:53:${sorteio.inteiro(16, 255).toString(16).toUpperCase()}`;
  const onde = { ip: `203.0.113.${sorteio.inteiro(1, 254)}`, mac, nas: 'bras-01', porta: `ge-0/0/${sorteio.inteiro(0, 7)}` };
  const consumo = { recebidos: sorteio.inteiro(1, 900) * GIGA, enviados: sorteio.inteiro(1, 90) * GIGA };
  const vinculo = sorteio.chance(0.3) ? { mac } : {};
  if (ativo && sorteio.chance(0.8)) return { sessao: { desde: quando, ...onde }, consumo, ...vinculo };
  return { anterior: onde, ultimaDesconexao: { quando, motivo: 'Perda de sinal' }, consumo, ...vinculo };
}

/** "Comercial Exemplo": all is well; a MAC that keeps a new router out; a session that nobody holds any more; suspended. */
function acessosDoExemplo(hoje: DataIso): Readonly<Record<string, AcessoDoLogin>> {
  const em = (dias: number, hora: string): Instante => `${somarDias(hoje, dias)}T${hora}:00.000Z`;
  const onde = { nas: 'bras-01', porta: 'ge-0/0/3' };
  return {
    'servico-0042-1': {
      sessao: { desde: em(-1, '21:40'), ip: '203.0.113.18', mac: 'AA:BB:CC:00:42:18', ...onde },
      ultimaDesconexao: { quando: em(-1, '21:38'), motivo: 'Queda de energia' },
      recusa: { quando: em(-1, '21:39'), motivo: 'ja-conectado' },
      mac: 'AA:BB:CC:00:42:18',
      consumo: { recebidos: 412 * GIGA, enviados: 38 * GIGA },
    },
    'servico-0042-4': {
      anterior: { ip: '203.0.113.77', mac: 'AA:BB:CC:00:42:01', ...onde },
      ultimaDesconexao: { quando: em(-1, '18:05'), motivo: 'Perda de sinal' },
      recusa: { quando: em(-1, '19:12'), motivo: 'mac-diferente', detalhe: 'Calling-Station-Id AA:BB:CC:00:42:99' },
      mac: 'AA:BB:CC:00:42:01',
      consumo: { recebidos: 96 * GIGA, enviados: 4 * GIGA },
    },
    'servico-0042-5': {
      sessao: { desde: em(-2, '09:30'), ip: '203.0.113.91', mac: 'AA:BB:CC:00:42:05', ...onde },
      recusa: { quando: em(-1, '22:15'), motivo: 'ja-conectado', detalhe: 'Simultaneous-Use 1' },
    },
    'servico-0042-7': {
      anterior: { ip: '203.0.113.120', mac: 'AA:BB:CC:00:42:07', ...onde },
      ultimaDesconexao: { quando: em(-40, '03:00'), motivo: 'Encerrada pelo servidor' },
      recusa: { quando: em(-1, '12:00'), motivo: 'suspenso' },
    },
  };
}
