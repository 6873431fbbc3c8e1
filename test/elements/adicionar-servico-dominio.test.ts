import { expect } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/adicionar-servico/define.js';
import { abrirAcao, PLANO, type AcaoHarness } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const abrir = (tipo: string, sdk: PlanoSdk = sdkDeTeste()): Promise<AcaoHarness> => abrirAcao('adicionar-servico', { sdk, atributos: { tipo } });
const ultimo = async (sdk: PlanoSdk) => (await sdk.backend.plano(PLANO)).servicos.at(-1);

describe('<adicionar-servico tipo="dominio">', () => {
  it('E04 asks domain, product and e-mail, and shows the name servers of the product', async () => {
    const acao = await abrir('dominio');
    expect(acao.titulo).to.equal('Adicionar Domínio');
    expect(acao.obrigatorios).to.deep.equal(['Domínio', 'Produto de hospedagem']);
    expect(acao.tudo).to.contain('ns1.provedor.example');
    await acao.escolher('Produto de hospedagem', 'loja-virtual');
    expect(acao.tudo).to.contain('ns1.lojas.example').and.not.contain('ns1.provedor.example');
  });

  it('E04 hosts the domain and says where to point it', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('dominio', sdk);
    await acao.preencher('Domínio', 'açaí.com.br');
    expect(acao.descricao('Domínio')).to.equal('açaí.com.br · na rede: xn--aa-4iaz.com.br');
    await acao.clicar(acao.campo('Hospedar também os e-mails do domínio'));
    await acao.fazer('Adicionar domínio');
    await ver(() => acao.tudo.includes('Serviço adicionado: açaí.com.br.'));
    expect(acao.tudo).to.contain('No registro de açaí.com.br, informe estes servidores de nomes:').and.contain('ns2.provedor.example');
    expect(await ultimo(sdk)).to.deep.include({ tipo: 'dominio', dominio: 'açaí.com.br' });
    expect(JSON.stringify(await ultimo(sdk))).to.contain('"email":true');
    expect(acao.ouvidos.at(-1)).to.not.contain('acao-fechada');
    await acao.clicar('Fechar');
    expect(acao.ouvidos.at(-1)).to.contain('"concluida":true');
  });

  for (const [dominio, frase] of [
    ['', 'Preencha este campo.'],
    ['loja', 'Informe o domínio inteiro, por exemplo loja.com.br.'],
    ['loja,com', 'Domínio inválido.'],
  ] as const) {
    it(`E04 refuses "${dominio}": ${frase}`, async () => {
      const acao = await abrir('dominio');
      if (dominio) await acao.preencher('Domínio', dominio);
      await acao.fazer('Adicionar domínio');
      await ver(() => acao.invalido('Domínio'));
      expect(acao.descricao('Domínio')).to.contain(frase);
    });
  }
});

describe('<adicionar-servico tipo="registrar-dominio">', () => {
  it('E05 asks domain and period of one to ten years', async () => {
    const acao = await abrir('registrar-dominio');
    expect(acao.titulo).to.equal('Novo Registro de Domínio');
    expect(acao.obrigatorios).to.deep.equal(['Domínio', 'Período de registro']);
    const anos = [...(acao.campo('Período de registro') as HTMLSelectElement).options].map(({ text }) => text);
    expect(anos).to.deep.equal(['1 ano', ...Array.from({ length: 9 }, (_, i) => `${i + 2} anos`)]);
  });

  it('E05 "Verificar Disponibilidade" says "Está disponível" and the price, then "Registrar" registers', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('registrar-dominio', sdk);
    await acao.preencher('Domínio', 'padaria-nova.com.br');
    await acao.clicar('Verificar Disponibilidade');
    await ver(() => acao.situacao.includes('Está disponível'));
    expect(acao.situacao).to.match(/padaria-nova\.com\.br: Está disponível\s*R\$\s40,00 por 1 ano/);
    await acao.escolher('Período de registro', '3');
    expect(acao.situacao).to.match(/R\$\s120,00 por 3 anos/);
    await acao.fazer('Registrar');
    await ver(() => acao.tudo.includes('Serviço adicionado: padaria-nova.com.br.'));
    expect(acao.tudo).to.contain('Registrado até 24/11/2029.');
    expect(await ultimo(sdk)).to.deep.include({ dominio: 'padaria-nova.com.br', registradoAte: '2029-11-24' });
  });

  it('E05 says "Não está disponível", and does not register it', async () => {
    const sdk = sdkDeTeste();
    const antes = await ultimo(sdk);
    const acao = await abrir('registrar-dominio', sdk);
    await acao.preencher('Domínio', 'provedor.com.br');
    await ver(() => acao.situacao.includes('Não está disponível'));
    await acao.fazer('Registrar');
    await ver(() => acao.invalido('Domínio'));
    expect(acao.descricao('Domínio')).to.contain('Não está disponível. Escolha outro domínio.');
    expect(await ultimo(sdk)).to.deep.equal(antes);
  });

  it('E05 asks by itself when the typing rests, in punycode, and shows both forms', async () => {
    const perguntas: string[] = [];
    const trocar = ({ disponibilidadeDeDominio }: Backend): Partial<Backend> => ({
      disponibilidadeDeDominio: (dominio, o) => (perguntas.push(dominio), disponibilidadeDeDominio(dominio, o)),
    });
    const acao = await abrir('registrar-dominio', sdkDeTeste({ trocar }));
    await acao.preencher('Domínio', 'açaí-da-praça.com.br');
    await ver(() => acao.situacao.includes('açaí-da-praça.com.br: Está disponível'));
    expect(perguntas).to.have.length(1);
    expect(perguntas[0]).to.match(/^xn--.*\.com\.br$/);
    expect(acao.descricao('Domínio')).to.contain(perguntas[0]!);
  });

  for (const [dominio, frase] of [
    ['loja.br', 'Domínios .br são registrados com categoria, por exemplo loja.com.br.'],
    ['a.com', 'Cada parte do domínio tem de 2 a 63 caracteres.'],
    ['ñandu.com.br', 'No .br valem letras, números, hífen e os acentos do português.'],
    ['padaria-nova.com.br', 'Verifique a disponibilidade antes de registrar.'],
  ] as const) {
    it(`E05 does not register ${dominio} at once: ${frase}`, async () => {
      const acao = await abrir('registrar-dominio', sdkDeTeste({ trocar: () => ({ disponibilidadeDeDominio: () => new Promise(() => {}) }) }));
      await acao.preencher('Domínio', dominio);
      await acao.fazer('Registrar');
      await ver(() => acao.invalido('Domínio'));
      expect(acao.descricao('Domínio')).to.contain(frase);
    });
  }

  it('E05 a registry that cannot be reached is said, and can be asked again', async () => {
    let falhas = 1;
    const trocar = ({ disponibilidadeDeDominio }: Backend): Partial<Backend> => ({
      disponibilidadeDeDominio: (dominio, o) => (falhas-- > 0 ? Promise.reject(new NetworkError('down')) : disponibilidadeDeDominio(dominio, o)),
    });
    const acao = await abrir('registrar-dominio', sdkDeTeste({ trocar }));
    await acao.preencher('Domínio', 'padaria-nova.com.br');
    await acao.clicar('Verificar Disponibilidade');
    await ver(() => acao.alerta.includes('Sem conexão com o servidor.'));
    await acao.clicar('Tentar de novo');
    await ver(() => acao.situacao.includes('Está disponível'));
  });
});

describe('<adicionar-servico tipo="antivirus">', () => {
  it('E06 asks product and number of licences, and says what they cost', async () => {
    const acao = await abrir('antivirus');
    expect(acao.titulo).to.equal('Licença de Antivírus');
    expect(acao.obrigatorios).to.deep.equal(['Produto', 'Licenças']);
    await acao.preencher('Licenças', '3');
    expect(acao.descricao('Licenças')).to.match(/R\$\s29,70 por mês/);
  });

  it('E06 shows the keys after, once: closed and opened again they are gone', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('antivirus', sdk);
    await acao.preencher('Licenças', '2');
    await acao.fazer('Adicionar licenças');
    await ver(() => acao.tudo.includes('Serviço adicionado'));
    const chaves = [...acao.elemento.shadowRoot!.querySelectorAll('code')].map((no) => no.textContent ?? '');
    expect(chaves).to.have.length(2);
    expect(acao.tudo).to.contain('por segurança, as chaves não aparecem de novo.');
    expect(acao.ouvidos.join()).to.not.contain(chaves[0]!);
    expect(acao.elemento.shadowRoot!.querySelectorAll('plano-copiar')).to.have.length(3);
    await acao.clicar('Fechar');
    expect(acao.ouvidos.at(-1)).to.contain('acao-fechada');
    const outra = await abrir('antivirus', sdk);
    expect(outra.tudo).to.not.contain(chaves[0]!);
    expect(JSON.stringify(await sdk.backend.plano(PLANO))).to.not.contain(chaves[0]!);
  });

  for (const valor of ['0', '11', '1,5', 'x']) {
    it(`E06 refuses ${valor} licences`, async () => {
      const acao = await abrir('antivirus');
      await acao.preencher('Licenças', valor);
      await acao.fazer('Adicionar licenças');
      await ver(() => acao.invalido('Licenças'));
      expect(acao.descricao('Licenças')).to.contain('Use um valor de 1 a 10.');
    });
  }
});

for (const tema of ['light', 'dark'] as const) {
  it(`X06 E04 E05 E06 no axe finding: forms, answers, keys (${tema})`, async () => {
    const dominio = await abrir('dominio');
    await dominio.vestir(tema);
    await expect(dominio.elemento).to.be.accessible();
    const registro = await abrir('registrar-dominio');
    await registro.vestir(tema);
    await registro.preencher('Domínio', 'padaria-nova.com.br');
    await ver(() => registro.situacao.includes('Está disponível'));
    await expect(registro.elemento).to.be.accessible();
    const licenca = await abrir('antivirus');
    await licenca.vestir(tema);
    await licenca.fazer('Adicionar licenças');
    await ver(() => licenca.tudo.includes('Serviço adicionado'));
    await expect(licenca.elemento).to.be.accessible();
  });
}
