import type { ServicosDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import { PERIODOS_DE_REGISTRO } from '../../sdk/domain/registro-de-dominio.js';

// Documentation networks (RFC 5737, RFC 3849), and the one that providers share (RFC 6598).
const NOMES = ['ns1.provedor.example', 'ns2.provedor.example'];

/** What can be added to plans: pools of addresses, hosting, registration of domains, antivirus. */
export const servicos: ServicosDoProvedor = {
  faixasDeIp: [
    { tipo: 'ipv4', rede: '198.51.100.0/24' },
    { tipo: 'ipv4', rede: '203.0.113.0/24' },
    { tipo: 'ipv4', rede: '100.64.0.0/10' },
    { tipo: 'ipv6', rede: '2001:db8:42::/64' },
    { tipo: 'bloco', rede: '192.0.2.0/24', prefixo: 29 },
    { tipo: 'bloco', rede: '2001:db8:4200::/40', prefixo: 56 },
  ],
  // Gateways, and a block for the provider's own servers.
  enderecosEmUso: ['198.51.100.1', '198.51.100.2', '203.0.113.1', '2001:db8:42::1', '192.0.2.0/29', '2001:db8:4200::/48'],
  hospedagem: [
    { id: 'site-basico', nome: 'Site Básico', preco: 1490, descricao: '1 site, 5 GB', servidoresDeNomes: NOMES },
    { id: 'site-profissional', nome: 'Site Profissional', preco: 2990, descricao: '5 sites, 50 GB, certificado', servidoresDeNomes: NOMES },
    {
      id: 'loja-virtual',
      nome: 'Loja Virtual',
      preco: 7990,
      descricao: 'loja, 100 GB, certificado',
      servidoresDeNomes: ['ns1.lojas.example', 'ns2.lojas.example'],
    },
  ],
  registro: {
    periodos: PERIODOS_DE_REGISTRO,
    precos: { 'com.br': 4000, 'net.br': 4000, 'org.br': 4000, br: 5000, com: 8990, net: 9990, org: 9490, example: 1000 },
    indisponiveis: ['provedor.com.br', 'exemplo.com.br', 'padaria-central.com.br', 'exemplo.com'],
    semResposta: ['sem-resposta.com.br'],
  },
  antivirus: [
    { id: 'antivirus-exemplo', nome: 'Antivírus Exemplo', preco: 990, maximo: 10 },
    { id: 'antivirus-empresas', nome: 'Antivírus Exemplo Empresas', preco: 1490, maximo: 100 },
  ],
};
