import type { AlvoDeAgenda, RecursosDeAgenda, Vaga } from '../domain/agenda.js';
import { minutosDe, somarDias } from '../domain/data.js';
import { efeitoDe } from '../domain/permissao.js';
import { proximosHorariosNosDias } from '../domain/proximos-horarios-livres.js';
import { podeComecar } from '../domain/situacao-do-horario.js';
import { emPalavras, iguais } from './copiar.js';
import { enviarJuntos, type Escrita, type Vendido } from './escrita.js';
import { descreverErro } from './ler-erro.js';
import { comNomes } from './montar-pedido.js';
import { diferenca } from './olhar-planos.js';
import type { PlanoDoCliente } from '../domain/plano.js';
import { correr, remocaoDe } from './corrida.js';
import { achado, SEM_FALTA, type Terreno } from './terreno.js';

const REGRAS_DA_CORRIDA = [
  'agenda.um-vencedor',
  'agenda.tudo-ou-nada',
  'agenda.alternativas',
  'agenda.ocupada',
  'agenda.remocao',
  'agenda.libera',
  'agenda.corrida',
  'resposta.agendar',
  'resposta.removerAgendamento',
] as const;

const semCorrida = ({ provas }: Terreno, motivo: string): void => REGRAS_DA_CORRIDA.forEach((id) => provas.semObjeto(id, motivo));

/** Two orders for one time at once (SPEC C07): one wins, and its appointment is taken off again. */
export async function marcarJuntos(t: Terreno, escrita: Escrita, { oferta, novo, plano: primeiro }: Vendido, recursos: RecursosDeAgenda): Promise<void> {
  if (efeitoDe(t.sessao.permissoes, 'agendar') !== 'permitir') return semCorrida(t, 'The operator lacks the permission agendar.');
  const achada = await acharVaga(t, recursos, Math.max(oferta.duracaoDaInstalacao, 1));
  if (!achada) return semCorrida(t, 'No technician that was looked at has a free time within four weeks.');
  const { vaga, haOutras } = achada;
  const antes = await escrita.planos();
  const remessas = [t.sonda, t.outra].map((de, i) => ({ novo: comNomes(t, oferta, i + 2, { ...novo, agendamento: vaga }), chave: escrita.chave(), de }));
  const { chamadas } = await enviarJuntos(t, escrita, remessas);
  if (chamadas.some(({ tipo }) => tipo === 'nada')) return semCorrida(t, 'An order with an appointment gave nothing to look at.');
  const vencedores = chamadas.flatMap((uma) => (uma.tipo === 'resposta' ? [uma.valor] : []));
  const perdas = chamadas.flatMap((uma) => (uma.tipo === 'recusa' ? [uma.erro] : []));
  if (vencedores.length === 0 && perdas.every(({ code }) => code === 'rule' || code === 'forbidden'))
    return semCorrida(t, `Orders with an appointment are refused: ${descreverErro(perdas[0]!)}`);
  const certo = vencedores.length === 1 && perdas[0]?.code === 'slot-taken';
  const veio = [...vencedores.map(({ plano }) => `plan ${plano.id} added`), ...perdas.map(descreverErro)].join(' and ');
  t.provas.provar(
    'agenda.um-vencedor',
    certo
      ? []
      : [
          achado(
            t,
            'adicionarPlano',
            '',
            `one of two orders for ${vaga.data} ${vaga.inicio} to win, the other to be refused with "slot-taken"`,
            emPalavras(veio),
          ),
        ],
  );
  if (!certo) return;
  const depois = await escrita.planos();
  if (antes && depois)
    t.provas.provar(
      'agenda.tudo-ou-nada',
      depois.size === antes.size + 1 ? [] : [achado(t, 'listarPlanos', 'total', 'one plan more', emPalavras(`${depois.size - antes.size} more`))],
    );
  await olharAlternativas(t, perdas[0]!.alternativas, haOutras);
  const [{ plano, agendamento }] = vencedores as [(typeof vencedores)[number]];
  await olharOcupada(t, plano, vaga, agendamento);
  const motivoId = await desmarcar(t, escrita, plano, vaga);
  if (motivoId !== undefined) await correr(t, escrita, { planos: [primeiro.id, plano.id], vaga, motivoId });
}

/** How many technicians are looked at. */
const TECNICOS = 5;

/** Free times that are looked at for another one than the first. */
const VAGAS = 12;

/** A free time not too soon, so that nobody is on the way, and whether its technician has others. */
async function acharVaga(
  t: Terreno,
  { tecnicos }: RecursosDeAgenda,
  duracao: number,
): Promise<{ readonly vaga: Vaga; readonly haOutras: boolean } | undefined> {
  const de = somarDias(t.agora.data, 2);
  for (const { id } of tecnicos.slice(0, TECNICOS)) {
    const dias = await t.sonda.ler('diasDaAgenda', { tipo: 'tecnico', id }, de, somarDias(de, 25));
    const busca = { agora: t.agora, minutosDoSlot: t.sessao.configuracao.minutosDoSlot, duracao, quantos: VAGAS };
    const [vaga, ...outras] = proximosHorariosNosDias(dias ?? [], busca);
    if (vaga) return { vaga, haOutras: outras.some(({ data, inicio }) => data !== vaga.data || inicio >= vaga.fim) };
  }
  return undefined;
}

/** Whether the agenda has the time free; undefined when the day could not be read. */
async function livre(t: Terreno, { data, inicio, fim, tecnicoId, cargoId }: Vaga): Promise<boolean | undefined> {
  const alvo: AlvoDeAgenda = tecnicoId === undefined ? { tipo: 'cargo', id: cargoId ?? '' } : { tipo: 'tecnico', id: tecnicoId };
  const dia = await t.sonda.pedir('diaDaAgenda', alvo, data);
  if (dia.tipo === 'nada') return undefined;
  return dia.tipo === 'resposta' && podeComecar(dia.valor, { inicio, duracao: minutosDe(fim) - minutosDe(inicio) }, t.agora);
}

async function olharAlternativas(t: Terreno, alternativas: readonly Vaga[], haOutras: boolean): Promise<void> {
  const ocupadas: string[] = [];
  for (const vaga of alternativas) {
    const esta = await livre(t, vaga);
    if (esta === undefined) return;
    if (!esta) ocupadas.push(`${vaga.data} ${vaga.inicio}`);
  }
  t.provas.provar('agenda.alternativas', [
    ...(alternativas.length > 0 || !haOutras ? [] : [achado(t, 'adicionarPlano', 'alternativas', 'other times', alternativas)]),
    ...ocupadas.map((vaga) => achado(t, 'adicionarPlano', 'alternativas', 'free times', emPalavras(`${vaga}, which is not free`))),
  ]);
}

async function olharOcupada(t: Terreno, plano: PlanoDoCliente, vaga: Vaga, agendamento: object | undefined): Promise<void> {
  const ainda = await livre(t, vaga);
  const situacao = await t.sonda.pedir('agendamento', plano.id);
  if (ainda === undefined || situacao.tipo === 'nada') return;
  const dele = situacao.tipo === 'resposta' ? situacao.valor.agendamento : undefined;
  t.provas.provar('agenda.ocupada', [
    ...(ainda ? [achado(t, 'diaDaAgenda', 'dias[0].ocupacoes', `${vaga.data} ${vaga.inicio}–${vaga.fim} taken`, emPalavras('that time free'))] : []),
    ...(agendamento ? [] : [achado(t, 'adicionarPlano', 'agendamento', 'the appointment that was made', agendamento)]),
    ...(agendamento && !(dele && iguais(dele, agendamento))
      ? [achado(t, 'agendamento', 'agendamento', 'the appointment as it was answered', dele ? diferenca(dele, agendamento) : undefined)]
      : []),
  ]);
}

const REGRAS_DA_REMOCAO = ['agenda.remocao', 'agenda.libera', 'agenda.corrida', 'resposta.agendar', 'resposta.removerAgendamento'] as const;

const semRemocao = ({ provas }: Terreno, motivo: string): undefined => void REGRAS_DA_REMOCAO.forEach((id) => provas.semObjeto(id, motivo));

/** Takes the appointment off, first in a way that must be refused. Gives the reason that was good enough. */
async function desmarcar(t: Terreno, escrita: Escrita, { id }: PlanoDoCliente, vaga: Vaga): Promise<string | undefined> {
  const situacao = await t.sonda.pedir('agendamento', id);
  const motivoId = situacao.tipo === 'resposta' ? situacao.valor.motivosDeRemocao[0]?.id : undefined;
  const plano = await t.sonda.pedir('plano', id);
  if (motivoId === undefined || plano.tipo !== 'resposta') return semRemocao(t, 'The appointment, or a reason to take it off, could not be read.');
  const curta = await t.sonda.pedir('removerAgendamento', id, { motivoId, nota: 'curta' }, { chave: escrita.chave(), versao: plano.valor.versao });
  if (curta.tipo === 'recusa' && SEM_FALTA.includes(curta.erro.code))
    return semRemocao(t, `Appointments of this plan are not taken off: "${curta.erro.code}".`);
  if (curta.tipo !== 'nada') {
    const certa = curta.tipo === 'recusa' && curta.erro.code === 'validation' && curta.erro.faltas.some((falta) => falta.startsWith('nota '));
    const veio = curta.tipo === 'recusa' ? emPalavras(descreverErro(curta.erro)) : curta.valor;
    t.provas.provar('agenda.remocao', certa ? [] : [achado(t, 'removerAgendamento', '', 'a refusal with "validation", a finding at `nota`', veio)]);
  }
  if (curta.tipo === 'resposta') return undefined;
  const removido = await t.sonda.ler('removerAgendamento', id, remocaoDe(t, motivoId), { chave: escrita.chave(), versao: plano.valor.versao });
  if (!removido) return undefined;
  t.escritos.push({ oque: 'agendamento', id, desfeito: true, nota: `${vaga.data} ${vaga.inicio}–${vaga.fim}, taken off again.` });
  const volta = await livre(t, vaga);
  const achados = volta
    ? []
    : [achado(t, 'diaDaAgenda', 'dias[0].ocupacoes', `${vaga.data} ${vaga.inicio}–${vaga.fim} free again`, emPalavras('that time taken'))];
  if (volta !== undefined) t.provas.provar('agenda.libera', achados);
  return motivoId;
}
