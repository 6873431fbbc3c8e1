import type { CodigoDeAchado, MotivoDeRecusa, ParteDoDiagnostico, Remedio } from '../../../sdk/domain/diagnostico.js';
import type { Textos } from '../textos.js';

const partes: Record<ParteDoDiagnostico, string> = {
  conta: 'Conta',
  senha: 'Senha',
  sessao: 'Sessão',
  mac: 'MAC vinculado',
  ip: 'IP fixo',
  recusa: 'Última recusa',
};

/** What was found, and what to do about it. */
const achados: Record<CodigoDeAchado, { readonly diz: string; readonly faca: string }> = {
  'conta-ativa': { diz: 'A conta está ativa.', faca: '' },
  'conta-suspensa': {
    diz: 'A conta está suspensa no servidor.',
    faca: 'Confira as faturas e o status do plano. Se o plano estiver ativo, avise o suporte da rede.',
  },
  'conta-inexistente': { diz: 'O servidor não conhece este login.', faca: 'Confira se o plano está ativo e avise o suporte da rede.' },
  'senha-definida': { diz: 'Há uma senha definida.', faca: '' },
  'senha-ausente': { diz: 'O login está sem senha.', faca: 'Use Trocar Senha e configure a mesma senha no equipamento.' },
  conectado: { diz: 'Conectado agora.', faca: 'Se o cliente está sem internet, encerre a sessão: o equipamento conecta de novo.' },
  'conectado-sem-direito': { diz: 'Há uma sessão aberta, mas o login não deveria conectar.', faca: 'A sessão fica aberta até ser encerrada.' },
  desconectado: { diz: 'Nenhuma sessão aberta.', faca: 'Confira se o equipamento está ligado e com sinal.' },
  'mac-livre': { diz: 'Qualquer equipamento pode conectar.', faca: '' },
  'mac-confere': { diz: 'O equipamento conectado é o vinculado.', faca: '' },
  'mac-vinculado': { diz: 'Só este equipamento pode conectar.', faca: 'Se o cliente trocou de roteador, limpe o MAC.' },
  'mac-outro': { diz: 'O equipamento conectado não é o vinculado: a próxima conexão será recusada.', faca: 'Se o cliente trocou de roteador, limpe o MAC.' },
  'ip-dinamico': { diz: 'O IP muda a cada conexão.', faca: '' },
  'ip-fixo': { diz: 'O login tem um IP fixo.', faca: '' },
  'ip-outro': { diz: 'A sessão está com outro IP.', faca: 'Encerre a sessão: na próxima conexão o login recebe o IP fixo.' },
  'sem-recusa': { diz: 'O servidor não recusou este login.', faca: '' },
  'recusa-superada': { diz: 'O login já conectou depois da última recusa.', faca: '' },
  'recusa-resolvida': { diz: 'O motivo da última recusa não existe mais.', faca: 'Peça ao cliente para reiniciar o equipamento.' },
  'recusa-senha-errada': { diz: 'Recusado por senha errada.', faca: 'Confira a senha no equipamento ou use Trocar Senha.' },
  'recusa-usuario-desconhecido': { diz: 'Recusado: o servidor não conhece o login enviado.', faca: 'Confira o login e o domínio configurados no equipamento.' },
  'recusa-mac-diferente': { diz: 'Recusado: o equipamento não é o vinculado.', faca: 'Se o cliente trocou de roteador, limpe o MAC.' },
  'recusa-ja-conectado': { diz: 'Recusado: já existe uma sessão com este login.', faca: 'Encerre a sessão presa: o equipamento conecta de novo.' },
  'recusa-suspenso': { diz: 'Recusado: a conta estava suspensa.', faca: 'Confira as faturas e o status do plano.' },
  'recusa-outro': { diz: 'Recusado por outro motivo.', faca: 'Passe o detalhe ao suporte da rede.' },
};

const motivos: Record<MotivoDeRecusa, string> = {
  'senha-errada': 'senha errada',
  'usuario-desconhecido': 'login desconhecido',
  'mac-diferente': 'MAC diferente',
  'ja-conectado': 'já conectado',
  suspenso: 'conta suspensa',
  outro: 'outro motivo',
};

const remedios: Record<Remedio, { readonly verbo: string; readonly pergunta: string; readonly feito: string }> = {
  'encerrar-sessao': {
    verbo: 'Encerrar sessão',
    pergunta: 'O cliente fica sem internet até o equipamento conectar de novo, em geral menos de um minuto.',
    feito: 'Sessão encerrada.',
  },
  'limpar-mac': {
    verbo: 'Limpar MAC',
    pergunta: 'O próximo equipamento que conectar com este login passa a ser aceito.',
    feito: 'MAC liberado.',
  },
};

const ptBR = {
  titulo: 'Assistente de Autenticação',
  login: 'Login',
  partes,
  achados,
  motivos,
  remedios,
  verificacoes: 'Verificações',
  progresso: (feitas: number, total: number) => `Verificando ${feitas} de ${total}`,
  situacoes: { pendente: 'na fila', verificando: 'verificando…', falhou: 'não foi possível verificar' },
  gravidades: { ok: 'certo', neutro: 'informação', aviso: 'atenção', erro: 'problema' },
  conclusoes: {
    funciona: 'Tudo certo: o login está conectado.',
    causa: (achado: string) => `Causa provável: ${achado}`,
    'nada-impede': 'Nada impede a conexão. Peça ao cliente para reiniciar o equipamento.',
    incompleta: 'Não foi possível verificar tudo. Tente de novo o que faltou.',
    nada: 'Este provedor não oferece verificações para este login.',
  },
  semRecursos: 'Não foi possível começar o diagnóstico.',
  desde: (quando: string) => `desde ${quando}`,
  fazendo: 'Enviando ao servidor…',
  voltar: 'Voltar',
  verificarDeNovo: 'Verificar de novo',
  incerto: 'A resposta se perdeu: não se sabe se foi feito. Tentar de novo não faz duas vezes; verificar de novo mostra como ficou.',
};

export const assistente: Textos<typeof ptBR> = { nome: 'assistente', ptBR };
