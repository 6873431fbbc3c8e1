import { expect } from 'chai';
import { achar, acharNo, arvore, escolherNaLista, escolherNoGrupo, esperarTexto, preencher } from './mao.js';
import { umDia } from './um-dia.js';

const botao = (nome: string | RegExp) => ({ papel: 'button', nome });
const texto = (nome: string | RegExp) => ({ papel: 'textbox', nome });
const lista = (nome: string | RegExp) => ({ papel: 'combobox', nome });
const titulo = (nome: string | RegExp) => ({ papel: 'heading', nome });
const SENHA = 'Vr7#kpQ2xw!m';

describe('The manual, item by item: 1 to 5.4 "Novo Plano Cliente"', function () {
  this.timeout(60_000);
  // The browser's own line about the broken rule.
  const dia = umDia('?cliente=0042', { emSerie: true, tolerar: /422/ });
  const preencherCampo = (nome: string, valor: string): Promise<void> => preencher(dia().page, 'mouse', texto(nome), valor);
  const escolher = (nome: string, opcao: RegExp): Promise<void> => escolherNaLista(dia().page, 'mouse', lista(nome), opcao);
  const apertar = (nome: string | RegExp): Promise<void> => dia().acionar(botao(nome));
  const diz = (oQue: string | RegExp): Promise<void> => esperarTexto(dia().page, oQue);
  const valorDaLista = async (nome: string): Promise<string> =>
    (await achar(dia().page, lista(nome))).evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? '');

  it('A03 1 "Adicionar Plano" opens "Novo Plano Cliente", its required titles in bold', async () => {
    await dia().adicionarPlano();
    await achar(dia().page, titulo('Novo Plano Cliente'));
    const peso = await (
      await achar(dia().page, lista('End. de Instalação'))
    ).evaluate((campo) => getComputedStyle((campo as HTMLSelectElement).labels[0]!).fontWeight);
    expect(Number(peso)).to.be.at.least(600);
  });

  it('B02 B03 2.1 2.1.1 "Novo Endereço" › "Pesquisar" shows the address, "Salvar" chooses it', async () => {
    await apertar('Novo Endereço');
    await preencherCampo('CEP', '13000-300');
    await apertar('Pesquisar');
    await diz(/Travessa do Comércio/);
    await preencherCampo('Número', '45');
    await apertar('Salvar');
    await diz(/Endereço adicionado|Travessa do Comércio, 45/);
    await achar(dia().page, lista('End. de Instalação'));
    expect(await valorDaLista('End. de Instalação')).to.contain('Travessa do Comércio, 45');
  });

  it('B04 2.2 a chosen "Plano" opens "Detalhes do Plano", with the services that its configuration has active', async () => {
    await dia().escolherPlano('Fibra 100');
    await achar(dia().page, botao('Adicionar Login Radius'));
    expect((await arvore(dia().page)).some(({ name }) => name === 'Adicionar Email')).to.equal(false);
    await dia().escolherPlano('Fibra 400');
    await achar(dia().page, botao('Adicionar Email'));
  });

  it('B05 P01 2.2.1 2.2.1.1 "Login Radius": the percentage of the password, the "Domínio" that this plan asks for, "Salvar"', async () => {
    await dia().abrirLogin();
    await preencherCampo('Login', 'manual-login');
    await preencherCampo('Senha', 'abc');
    await diz(/Muito Fraca/);
    await preencherCampo('Senha', SENHA);
    await diz(/Muito Forte/);
    await escolher('Domínio', /^empresas\.provedor\.example$/);
    await apertar('Salvar');
    await achar(dia().page, botao('Editar Login Radius'));
    await diz(/manual-login@empresas\.provedor\.example/);
  });

  it('B06 2.2.2 "Email": login, domain and password, "Criar email"', async () => {
    await apertar('Adicionar Email');
    await preencherCampo('Login', 'manual-caixa');
    await escolher('Domínio', /^provedor\.example$/);
    await preencherCampo('Senha', SENHA);
    await apertar('Criar email');
    await achar(dia().page, botao('Editar Email'));
    await diz(/manual-caixa@provedor\.example/);
  });

  it('B01 B07 2.2.3 3 "Avançar" leads to "Detalhes do Contrato" and "Informações da Cobrança"', async () => {
    await dia().avancar('Informações da cobrança');
    await achar(dia().page, titulo('Detalhes do Contrato'));
    await achar(dia().page, titulo('Informações da Cobrança'));
    await dia().escolherVencimento(10);
  });

  it('B07 3.1 3.1.1 "Endereço de cobrança" of its own, by the same "Novo Endereço"', async () => {
    await apertar('Novo Endereço');
    await preencherCampo('CEP', '13000-200');
    await apertar('Pesquisar');
    await diz(/Avenida Norte/);
    await preencherCampo('Número', '9');
    await apertar('Salvar');
    await achar(dia().page, lista('Endereço de cobrança'));
    expect(await valorDaLista('Endereço de cobrança')).to.contain('Avenida Norte, 9');
  });

  it('B08 3.2 3.2.2 "Débito em Conta Telefônica" asks for carrier, number and holder', async () => {
    await dia().escolherFormaDePagamento(/^Débito em Conta Telefônica$/);
    await achar(dia().page, titulo('Detalhes da Cobrança'));
    for (const campo of [lista('Operadora'), texto('Telefone'), texto('Titular da linha')]) await achar(dia().page, campo);
  });

  it('B08 3.2 3.2.1 "Débito em Conta" asks for bank, agency, account and holder in "Detalhes da Cobrança"', async () => {
    await dia().escolherFormaDePagamento(/^Débito em Conta$/);
    await escolher('Banco', /Itaú/);
    await preencherCampo('Agência', '2545');
    await preencherCampo('Conta', '02366');
    await preencherCampo('Dígito da conta', '7');
    await apertar('Avançar');
    await diz(/[Dd]ígito/);
    await preencherCampo('Dígito da conta', '1');
    await dia().avancar('Dados do Plano');
  });

  it('B09 4 "Dados do Plano" shows what was entered, secrets masked', async () => {
    for (const oQue of [
      'Fibra 400',
      /Travessa do Comércio, 45/,
      /Avenida Norte, 9/,
      'manual-login@empresas.provedor.example',
      'manual-caixa@provedor.example',
      /Débito em Conta/,
    ])
      await diz(oQue);
    expect((await arvore(dia().page)).some(({ name }) => name?.includes(SENHA))).to.equal(false);
  });

  it('B11 C01 4.2 5 "Agendar Instalação" and "Avançar" lead to "Agendamento da Instalação"', async () => {
    await dia().querAgendar();
    await dia().avancar('Agendar Instalação');
    await achar(dia().page, titulo('Agendamento da Instalação'));
  });

  it('C02 C03 5.1 5.1.1 "Técnico" and "Agenda": a double click on an hour returns with it', async () => {
    await dia().escolherTecnico(/T-01/);
    await dia().abrirAgenda();
    const hora = await dia().escolherHorarioLivre();
    expect(await dia().valorDe('Hr. Ini')).to.equal(hora);
  });

  it('C02 C03 5.2 5.2.1 the same for a "Cargo"', async () => {
    await dia().escolherCargo(/^(?!Escolha)/);
    await dia().abrirAgenda();
    const hora = await dia().escolherHorarioLivre();
    expect(await dia().valorDe('Hr. Ini')).to.equal(hora);
  });

  it('C06 5.3 5.3.1 "Nome da Pessoa" › "Adicionar" › "Contato" › "Gravar" returns with the new contact chosen', async () => {
    await apertar('Adicionar');
    await achar(dia().page, titulo('Contato'));
    await preencherCampo('Nome', 'Vizinha do 12');
    await apertar('Gravar');
    await dia().semDialogo();
    expect(await valorDaLista('Nome da Pessoa')).to.contain('Vizinha do 12');
  });

  it('B10 B11 4.1 5.4 "Finalizar" says "Plano adicionado com sucesso!", and the plan is in the list in the status of its configuration', async () => {
    const antes = 1;
    await dia().finalizar();
    await dia().voltarAosPlanos();
    const novo = (await dia().planosDoGrupo('Inativos')).find(({ nome }) => nome === 'Fibra 400');
    expect(novo?.texto).to.contain('Aguardando Instalação').and.to.contain('manual-login@empresas.provedor.example').and.to.contain('Travessa do Comércio, 45');
    expect(await dia().quantosEm('Inativos')).to.equal(antes + 1);
  });

  it('A01 A06 5.4 Obs1–Obs3 each plan stands in one of "Ativos", "Inativos" and "Cancelados"', async () => {
    const vistos: string[] = [];
    for (const grupo of ['Ativos', 'Inativos', 'Cancelados'] as const) {
      const planos = await dia().planosDoGrupo(grupo);
      expect(planos, grupo).to.have.length(await dia().quantosEm(grupo));
      vistos.push(...planos.map(({ id }) => id));
    }
    expect(new Set(vistos).size).to.equal(vistos.length);
  });

  it('B12 5.4 Obs4 a broken "Regra Cadastro" is named when the plan is finished, and the draft stays', async () => {
    await dia().adicionarPlano();
    await dia().escolherEndereco(/Acácias/);
    await dia().escolherPlano('Fibra 600');
    await dia().avancar('Informações da cobrança');
    await dia().escolherVencimento(10);
    await dia().escolherFormaDePagamento(/^Boleto$/);
    await dia().avancar('Dados do Plano');
    await apertar('Finalizar');
    await achar(dia().page, titulo('Regras Cadastro'));
    await diz(/Fibra 600 só com Pix Automático/);
    await apertar('Corrigir: Forma de Pagamento');
    await acharNo(dia().page, lista('Forma de Pagamento'));
    await escolherNoGrupo(dia().page, 'mouse', /^15$/);
  });
});
