import type { AlvoDeAgenda, DiaDaAgenda, RecursosDeAgenda } from '../domain/agenda.js';
import { somarDias } from '../domain/data.js';
import { emPalavras, iguais } from './copiar.js';
import { semCapacidade } from './olhar-cadastro.js';
import { diferenca } from './olhar-planos.js';
import type { Achado } from './relatorio.js';
import { achado, idDeNinguem, repetidos, type Terreno } from './terreno.js';

const REGRAS_DA_AGENDA = ['agenda.recursos', 'agenda.dia', 'agenda.intervalos', 'agenda.dias', 'agenda.limite', 'agenda.desconhecido'] as const;
const RESPOSTAS_DA_AGENDA = ['resposta.recursosDeAgenda', 'resposta.diaDaAgenda', 'resposta.diasDaAgenda', 'resposta.removerAgendamento'] as const;
const REGRAS_DA_MARCACAO = ['agenda.um-vencedor', 'agenda.tudo-ou-nada', 'agenda.alternativas', 'agenda.ocupada', 'agenda.remocao', 'agenda.libera'] as const;

/** Technicians, roles, and their days. */
export async function olharAgenda(t: Terreno): Promise<RecursosDeAgenda | undefined> {
  if (!t.sessao.capacidades.agendar) return void semCapacidade(t, [...REGRAS_DA_AGENDA, ...RESPOSTAS_DA_AGENDA, ...REGRAS_DA_MARCACAO], 'agendar');
  const recursos = await t.sonda.ler('recursosDeAgenda');
  if (!recursos) return undefined;
  const { tecnicos, cargos } = recursos;
  t.provas.provar('agenda.recursos', [
    ...repetidos(tecnicos.map(({ id }) => id)).map((id) => achado(t, 'recursosDeAgenda', 'tecnicos', 'each id once', id)),
    ...repetidos(cargos.map(({ id }) => id)).map((id) => achado(t, 'recursosDeAgenda', 'cargos', 'each id once', id)),
    ...tecnicos.flatMap(({ cargoId }, i) =>
      cargos.some(({ id }) => id === cargoId) ? [] : [achado(t, 'recursosDeAgenda', `tecnicos[${i}].cargoId`, 'the id of one of `cargos`', cargoId)],
    ),
  ]);
  const { data: hoje } = t.agora;
  await t.sonda.exigirRecusa('agenda.desconhecido', 'not-found', 'diaDaAgenda', { tipo: 'tecnico', id: idDeNinguem(t) }, hoje);
  const [tecnico] = tecnicos;
  if (!tecnico) return recursos;
  const alvos: AlvoDeAgenda[] = [{ tipo: 'tecnico', id: tecnico.id }];
  if (cargos.some(({ id }) => id === tecnico.cargoId)) alvos.push({ tipo: 'cargo', id: tecnico.cargoId });
  for (const alvo of alvos) await olharDias(t, alvo, recursos);
  await t.sonda.exigirRecusa('agenda.limite', 'validation', 'diasDaAgenda', alvos[0]!, hoje, somarDias(hoje, 31));
  return recursos;
}

const DIAS = 7;

async function olharDias(t: Terreno, alvo: AlvoDeAgenda, { tecnicos }: RecursosDeAgenda): Promise<void> {
  const { sonda, provas, agora } = t;
  const de = somarDias(agora.data, 1);
  const esperados = tecnicos.filter(({ id, cargoId }) => (alvo.tipo === 'tecnico' ? id : cargoId) === alvo.id).map(({ id }) => id);
  const sozinho = await sonda.ler('diaDaAgenda', alvo, de);
  if (sozinho) {
    const vieram = sozinho.dias.map(({ tecnico: { id } }) => id);
    provas.provar('agenda.dia', [
      ...(sozinho.data === de ? [] : [achado(t, 'diaDaAgenda', 'data', de, sozinho.data)]),
      ...(iguais(sozinho.alvo, alvo)
        ? []
        : [achado(t, 'diaDaAgenda', 'alvo', `${alvo.tipo} ${alvo.id}`, emPalavras(`${sozinho.alvo.tipo} ${sozinho.alvo.id}`))]),
      ...(iguais([...vieram].sort(), [...esperados].sort())
        ? []
        : [achado(t, 'diaDaAgenda', 'dias', `one entry for each of ${esperados.slice(0, 4).join(', ')}${esperados.length > 4 ? ' …' : ''}`, sozinho.dias)]),
    ]);
    provas.provar('agenda.intervalos', intervalosErrados(t, sozinho));
  }
  const dias = await sonda.ler('diasDaAgenda', alvo, de, somarDias(de, DIAS - 1));
  if (!dias) return;
  const datas = Array.from({ length: DIAS }, (_, i) => somarDias(de, i));
  const emOrdem = iguais(
    dias.map(({ data }) => data),
    datas,
  );
  provas.provar('agenda.dias', [
    ...(emOrdem
      ? []
      : [achado(t, 'diasDaAgenda', 'itens', `${DIAS} days from ${de}, in order`, emPalavras(dias.map(({ data }) => data).join(', ') || 'none'))]),
    ...(emOrdem && sozinho && sozinho.data === de && !iguais(dias[0], sozinho)
      ? [achado(t, 'diasDaAgenda', 'itens[0]', 'the day as `diaDaAgenda` gives it', diferenca(dias[0]!, sozinho))]
      : []),
  ]);
}

const intervalosErrados = (t: Terreno, dia: DiaDaAgenda): Achado[] =>
  dia.dias.flatMap(({ turnos, ocupacoes }, i) =>
    [...turnos.map((um, j) => ({ um, lugar: `turnos[${j}]` })), ...ocupacoes.map((um, j) => ({ um, lugar: `ocupacoes[${j}]` }))].flatMap(({ um, lugar }) =>
      um.inicio < um.fim ? [] : [achado(t, 'diaDaAgenda', `dias[${i}].${lugar}`, '`inicio` before `fim`', emPalavras(`${um.inicio}–${um.fim}`))],
    ),
  );
