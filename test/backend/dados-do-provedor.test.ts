import { expect } from 'chai';
import { clientesNotaveis, criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { diaDaSemana, minutosDe, somarDias } from '../../sdk/domain/data.js';
import { documentoValido, tipoDeDocumento } from '../../sdk/domain/documento.js';
import { faltasDoContato } from '../../sdk/domain/contato.js';
import { faltasDoEndereco } from '../../sdk/domain/endereco.js';
import { telefoneValido } from '../../sdk/domain/telefone.js';
import { HOJE } from './pedidos.js';

describe('seeded data', () => {
  const dados = criarDados({ hoje: HOJE });
  const { clientes, planos, ofertas, agenda, configuracao } = dados;
  const planosDe = (id: string) => planos.filter(({ clienteId }) => clienteId === id);

  it('is the same for the same day and seed, and another for another', () => {
    expect(criarDados({ hoje: HOJE })).to.deep.equal(dados);
    expect(criarDados({ hoje: HOJE, semente: 7 }).clientes).to.not.deep.equal(clientes);
  });

  it('moves with the day: what is relative stays relative', () => {
    const depois = criarDados({ hoje: somarDias(HOJE, 7) });
    const desde = (lista: typeof planos): string | undefined => lista.find(({ id }) => id === 'plano-0042-1')?.status.desde;
    expect(desde(depois.planos)).to.equal(somarDias(desde(planos)!, 7));
  });

  it('has fifty clients with documents, telephones, addresses and contacts that are right', () => {
    expect(clientes.map(({ id }) => id)).to.deep.equal(Array.from({ length: 50 }, (_, i) => String(i + 1).padStart(4, '0')));
    for (const { id, documento, telefone } of clientes) {
      expect(documentoValido(documento), id).to.equal(true);
      expect(telefoneValido(telefone ?? ''), id).to.equal(true);
      expect(dados.enderecos[id], id).to.not.deep.equal([]);
      for (const endereco of dados.enderecos[id]!) expect(faltasDoEndereco(endereco), endereco.id).to.deep.equal([]);
      for (const contato of dados.contatos[id]!) expect(faltasDoContato(contato, configuracao), contato.id).to.deep.equal([]);
    }
    expect(new Set(clientes.map(({ documento }) => documento)).size).to.equal(50);
    expect(new Set(clientes.map(({ documento }) => tipoDeDocumento(documento)))).to.deep.equal(new Set(['cpf', 'cnpj']));
  });

  it('has the clients that stand for something', () => {
    expect(planosDe(clientesNotaveis.exemplo)).to.have.lengthOf(6);
    expect(planosDe(clientesNotaveis.muitosPlanos)).to.have.lengthOf(2000);
    expect(planosDe(clientesNotaveis.semPlanos)).to.have.lengthOf(0);
    const conhecidos = configuracao.statusDePlano.map(({ id }) => id);
    const desconhecidos = planos.filter(({ status }) => !conhecidos.includes(status.id));
    expect(desconhecidos.map(({ clienteId }) => clienteId)).to.deep.equal([clientesNotaveis.statusDesconhecido]);
    expect(planosDe(clientesNotaveis.marcacao).map(({ oferta }) => oferta.nome)).to.include('<img src=x onerror=alert(1)>');
  });

  it('gives no two plans, services or addresses one id, and no two plans one login', () => {
    const servicos = planos.flatMap((plano) => plano.servicos);
    const logins = servicos.flatMap((s) => (s.tipo === 'login-radius' ? [`${s.login}@${s.dominio ?? ''}`] : []));
    for (const ids of [
      planos.map(({ id }) => id),
      servicos.map(({ id }) => id),
      Object.values(dados.enderecos).flatMap((lista) => lista.map(({ id }) => id)),
      logins,
    ]) {
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it('has 27 offers: each Login Radius flag with each Email flag and each initial status, all names distinct', () => {
    const ofertas = dados.ofertas.filter(({ soPara }) => soPara?.clientes?.length !== 0);
    expect(ofertas).to.have.lengthOf(27);
    expect(new Set(ofertas.map(({ oferta }) => `${oferta.servicos.loginRadius} ${oferta.servicos.email} ${oferta.statusInicial}`)).size).to.equal(27);
    expect(new Set(ofertas.map(({ oferta }) => oferta.nome)).size).to.equal(27);
    expect(new Set(ofertas.map(({ oferta }) => oferta.etiqueta.codigo)).size).to.equal(27);
    const comLogin = ofertas.filter(({ oferta }) => oferta.servicos.loginRadius !== 'inativo');
    expect(new Set(comLogin.map(({ oferta }) => oferta.dominioNoLogin))).to.deep.equal(new Set(['inativo', 'opcional', 'obrigatorio']));
  });

  it('has rules of both effects, about offers that are there', () => {
    expect(new Set(dados.regras.map(({ efeito }) => efeito))).to.deep.equal(new Set(['bloqueia', 'avisa']));
    const ids = ofertas.map(({ oferta }) => oferta.id);
    for (const { quando, exige } of dados.regras) {
      for (const { campo, em } of [...quando, ...exige]) if (campo === 'oferta') expect(ids).to.include.members([...em] as string[]);
    }
  });

  it('books every technician within his shifts, without overlap, over three months', () => {
    const dias = new Set(agenda.ocupacoes.map(({ data }) => data));
    expect(dias.has(somarDias(HOJE, 1)), 'tomorrow').to.equal(true);
    expect(
      [...dias].some((data) => data > somarDias(HOJE, 70)),
      'ten weeks on',
    ).to.equal(true);
    const vistas = new Map<string, number>();
    for (const { tecnicoId, data, inicio, fim } of agenda.ocupacoes) {
      const turnos = agenda.escalas.filter((e) => e.tecnicoId === tecnicoId && e.diasDaSemana.includes(diaDaSemana(data))).flatMap((e) => e.turnos);
      expect(
        turnos.some((turno) => turno.inicio <= inicio && fim <= turno.fim),
        `${tecnicoId} ${data} ${inicio}`,
      ).to.equal(true);
      const chave = `${tecnicoId} ${data}`;
      expect(minutosDe(inicio) >= (vistas.get(chave) ?? 0), `${chave} ${inicio}`).to.equal(true);
      vistas.set(chave, minutosDe(fim));
    }
    expect(agenda.ocupacoes.some(({ tipo }) => tipo === 'bloqueado')).to.equal(true);
  });

  it('keeps plans within what the provider has set', () => {
    for (const { id, formaDePagamento, diaDeVencimento, status } of planos) {
      expect(configuracao.formasDePagamento, id).to.include(formaDePagamento);
      expect(configuracao.diasDeVencimento, id).to.include(diaDeVencimento);
      expect(status.desde <= HOJE, id).to.equal(true);
    }
  });
});
