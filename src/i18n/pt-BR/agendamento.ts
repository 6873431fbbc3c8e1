import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Agendamento da Instalação',
  agendarPara: 'Agendar para',
  tecnico: 'Técnico',
  cargo: 'Cargo',
  data: 'Data',
  hrIni: 'Hr. Ini',
  hrFin: 'Hr. Fin',
  agenda: 'Agenda',
  abrindo: 'Abrindo a agenda…',
  duracao: (duracao: string) => `Duração: ${duracao}`,
  conferindo: 'Conferindo o horário na agenda…',
  livre: 'Horário livre na agenda.',
  semConferir: 'Não foi possível consultar a agenda. O horário será conferido ao finalizar.',
  alternativas: 'Livres mais próximos',
  nomeDaPessoa: 'Nome da Pessoa',
  nomeDaPessoaAjuda: 'Quem acompanha a instalação.',
  carregandoContatos: 'Carregando contatos…',
  adicionar: 'Adicionar',
  prefere: { manha: 'O cliente prefere de manhã.', tarde: 'O cliente prefere à tarde.', noite: 'O cliente prefere à noite.' },
  observacao: 'Observação',
};

/** Words of `<agendamento-instalacao>`. */
export const agendamento: Textos<typeof ptBR> = { nome: 'agendamento', ptBR };
