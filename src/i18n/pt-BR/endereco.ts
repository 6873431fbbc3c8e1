import type { TipoDeEndereco } from '../../../sdk/domain/tipo-de-endereco.js';
import type { Consulta } from '../../../sdk/use-cases/novo-endereco/novo-endereco.js';
import type { Textos } from '../textos.js';

const consultas: Record<Exclude<Consulta, 'encontrado'>, string> = {
  'cidade-inteira': 'Este CEP vale para a cidade inteira. Preencha a rua e o bairro.',
  desconhecido: 'CEP não encontrado. Confira o número ou preencha o endereço.',
  'fora-do-ar': 'A busca de CEP está fora do ar. Preencha o endereço à mão ou tente de novo.',
  'sem-consulta': 'Este provedor não tem busca de CEP. Preencha o endereço.',
};

const tipos: Record<TipoDeEndereco, string> = { residencial: 'Residencial', comercial: 'Comercial', rural: 'Rural', outro: 'Outro' };

const ptBR = {
  consultas,
  tipos,
  titulo: 'Novo Endereço',
  cep: 'CEP',
  cepAjuda: '8 números, por exemplo 13010-050.',
  pesquisar: 'Pesquisar',
  pesquisando: 'Pesquisando…',
  outroCep: 'Outro CEP',
  pesquisarDeNovo: 'Pesquisar de novo',
  achado: (endereco: string) => `Endereço encontrado: ${endereco}.`,
  corrigir: 'Corrigir',
  logradouro: 'Rua',
  numero: 'Número',
  semNumero: 'S/N',
  complemento: 'Complemento',
  bairro: 'Bairro',
  cidade: 'Cidade',
  uf: 'Estado',
  referencia: 'Referência',
  tipo: 'Tipo',
  salvar: 'Salvar',
  salvando: 'Salvando…',
  cancelar: 'Cancelar',
  incerto: 'O endereço fica como está até o servidor responder: assim não é gravado duas vezes.',
  salvo: 'Endereço adicionado.',
  adicionarOutro: 'Adicionar outro',
};

export const endereco: Textos<typeof ptBR> = { nome: 'endereco', ptBR };
