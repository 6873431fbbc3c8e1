import { somarDias, type DataIso } from '../../sdk/domain/data.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import type { FichaDoCliente } from './criar-ficha.js';
import { montarPlano } from './sortear-plano.js';

const login = (id: string, nome: string, dominio?: string) => ({ id, tipo: 'login-radius', login: nome, ...(dominio ? { dominio } : {}) }) as const;
const email = (id: string, endereco: string, aliases: readonly string[] = []) => ({ id, tipo: 'email', endereco, aliases }) as const;

/** The plans of the design: three active, one inactive, two cancelled. */
export function planosDoExemplo({ cliente: { id: clienteId }, enderecos }: FichaDoCliente, hoje: DataIso): PlanoDoCliente[] {
  const [centro, norte, sete] = [enderecos[0]!, enderecos[1]!, enderecos[2]!];
  const dia = (deslocamento: number): DataIso => somarDias(hoje, deslocamento);
  const plano = (ordem: number, resto: Omit<Parameters<typeof montarPlano>[0], 'ordem' | 'clienteId'>): PlanoDoCliente =>
    montarPlano({ ordem, clienteId, ...resto });
  return [
    plano(1, {
      ofertaId: 'fibra-500',
      // So that today's Fibra 500, sold to this address in the design, is not the same plan once more (SPEC B13).
      ofertaAntiga: 'fibra-500-2025',
      endereco: centro,
      forma: 'pix-automatico',
      vencimento: 10,
      status: { id: 'habilitado', desde: dia(-257) },
      servicos: [
        login('servico-0042-1', 'login0042', 'provedor'),
        email('servico-0042-2', 'contato@provedor.example', ['vendas']),
        { id: 'servico-0042-3', tipo: 'ip', endereco: '203.0.113.18', mac: 'AA:BB:CC:00:42:18' },
      ],
    }),
    plano(2, {
      ofertaId: 'empresas-1-giga',
      nome: 'Fibra 1 Giga Empresas',
      endereco: norte,
      forma: 'debito-conta',
      vencimento: 5,
      status: { id: 'reduzido', desde: dia(-22) },
      servicos: [login('servico-0042-4', 'login0042b', 'provedor')],
    }),
    plano(3, {
      ofertaId: 'fibra-300',
      endereco: sete,
      forma: 'boleto',
      vencimento: 20,
      status: { id: 'habilitado-provisoriamente', desde: dia(-2), ate: dia(3) },
      servicos: [login('servico-0042-5', 'login0042c', 'provedor'), email('servico-0042-6', 'loja2@provedor.example')],
    }),
    plano(4, {
      ofertaId: 'empresas-200',
      endereco: norte,
      forma: 'boleto',
      vencimento: 15,
      status: { id: 'suspenso-por-debito', desde: dia(-40) },
      servicos: [login('servico-0042-7', 'deposito0042', 'provedor.example')],
    }),
    plano(5, {
      ofertaId: 'fibra-100',
      endereco: centro,
      forma: 'boleto',
      vencimento: 10,
      status: { id: 'cancelado', desde: dia(-300) },
      servicos: [login('servico-0042-8', 'antigo0042')],
    }),
    plano(6, { ofertaId: 'rural-10', endereco: sete, forma: 'boleto', vencimento: 10, status: { id: 'cancelado', desde: dia(-800) }, servicos: [] }),
  ];
}

/** A plan in a status that the registry does not know (SPEC A01), beside an ordinary one. */
export function planosComStatusDesconhecido({ cliente: { id: clienteId }, enderecos }: FichaDoCliente, hoje: DataIso): PlanoDoCliente[] {
  const comum = { clienteId, endereco: enderecos[0]!, forma: 'boleto', vencimento: 10, servicos: [] } as const;
  return [
    montarPlano({ ...comum, ordem: 1, ofertaId: 'fibra-300', status: { id: 'Em Migração (legado)', desde: somarDias(hoje, -90) } }),
    montarPlano({ ...comum, ordem: 2, ofertaId: 'fibra-500', status: { id: 'habilitado', desde: somarDias(hoje, -30) } }),
  ];
}

/** Plans whose names, services and addresses hold markup: an element that shows them as anything but text is broken. */
export function planosComMarcacao({ cliente: { id: clienteId }, enderecos }: FichaDoCliente, hoje: DataIso): PlanoDoCliente[] {
  const endereco = { ...enderecos[0]!, complemento: '<b onclick=alert(1)>fundos</b>' };
  const comum = { clienteId, endereco, forma: 'boleto', vencimento: 10, status: { id: 'habilitado', desde: somarDias(hoje, -10) } } as const;
  return [
    montarPlano({
      ...comum,
      ordem: 1,
      ofertaId: 'fibra-300',
      nome: '<img src=x onerror=alert(1)>',
      servicos: [login('servico-0044-1', '<script>alert(1)</script>')],
    }),
    montarPlano({
      ...comum,
      ordem: 2,
      ofertaId: 'fibra-500',
      nome: '"><svg onload=alert(1)>${7*7}{{7*7}}',
      servicos: [email('servico-0044-2', '"<i>x</i>"@provedor.example')],
    }),
  ];
}
