import { expect } from 'chai';
import type { ElementHandle } from 'puppeteer-core';
import { achar, acharNo, arvore, escolherNaLista, escolherNoGrupo, esperarSeletor, esperarTexto, focado, preencher } from './mao.js';
import type { Grupo } from './operador.js';
import { umDia } from './um-dia.js';

const PLANO = 'Fibra 500';
const botao = (nome: string | RegExp) => ({ papel: 'button', nome });
const texto = (nome: string | RegExp) => ({ papel: 'textbox', nome });
const lista = (nome: string | RegExp) => ({ papel: 'combobox', nome });

describe('The manual, item by item: 5.4.1 what can be done with a plan', function () {
  this.timeout(60_000);
  const dia = umDia('?cliente=0042');
  const preencherCampo = (nome: string, valor: string): Promise<void> => preencher(dia().page, 'mouse', texto(nome), valor);
  const escolher = (nome: string, opcao: RegExp): Promise<void> => escolherNaLista(dia().page, 'mouse', lista(nome), opcao);
  const apertar = (nome: string | RegExp): Promise<void> => dia().acionar(botao(nome));
  const marcar = (nome: RegExp): Promise<void> => dia().acionar({ papel: 'checkbox', nome });
  const gravado = async (): Promise<void> => {
    await dia().semDialogo();
    await esperarTexto(dia().page, `${PLANO}: alteração gravada.`);
  };
  const quadro = async (): Promise<ElementHandle<HTMLIFrameElement>> =>
    (await esperarSeletor(dia().page, 'iframe[data-montado]')) as ElementHandle<HTMLIFrameElement>;
  /** The words in the frame of the preview. */
  const folha = async (diz: RegExp): Promise<void> => {
    const frame = await (await quadro()).contentFrame();
    expect((await frame.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ')).to.match(diz);
  };

  it('A04 5.4.1 Obs › each plan says what can be done with it, and what cannot says why', async () => {
    const { page } = dia();
    await apertar(/^Ações ?: Fibra 500$/);
    await acharNo(page, { papel: 'menu', nome: 'Ações de Fibra 500' });
    const itens = (await arvore(page)).filter(({ role }) => role === 'menuitem');
    const nomes = itens.map(({ name }) => name?.trim() ?? '');
    for (const item of [
      'Cancelar Plano',
      'Agendamento',
      'Contrato de Serviço',
      'Adicionar Serviço',
      'Assistente de Autenticação',
      'Mudar Status',
      'Endereço',
      'Campos Extra',
    ])
      expect(nomes, item).to.include(item);
    const desbloqueio = itens.find(({ name }) => name?.startsWith('Desbloqueio em Confiança'));
    expect(desbloqueio?.disabled).to.equal(true);
    expect(`${desbloqueio?.name} ${desbloqueio?.description}`).to.contain('O plano não está suspenso.');
    await page.keyboard.press('Escape');
    expect((await focado(page))?.name).to.match(/^Ações ?: Fibra 500$/);
  });

  it('A04 6.1 › the right button of the mouse opens the same menu', async () => {
    const { page } = dia();
    await (await achar(page, { papel: 'rowheader', nome: /^Fibra 500/ })).click({ button: 'right' });
    await acharNo(page, { papel: 'menu', nome: 'Ações de Fibra 500' });
    await page.keyboard.press('Escape');
    expect((await focado(page))?.name).to.match(/^Ações ?: Fibra 500$/);
  });

  it('D01 5.4.1.1.1.1 Documento › Contrato › Salvar returns to the tab, and the contract is kept', async () => {
    await dia().abrirAcao(PLANO, 'Documento', 'Contrato');
    await preencherCampo('No. Contrato', '2026-E2E');
    await preencherCampo('Vl. Tx. Instalação', '120,00');
    await preencherCampo('Parcelas', '3');
    await preencherCampo('Validade do Contrato', '12');
    await escolher('Modelo', /ades/i);
    await apertar('Salvar');
    await gravado();
    expect(await dia().ultimoDoHistorico(PLANO))
      .to.contain('Contrato')
      .and.to.contain('2026-E2E');
  });

  it('D02 5.4.1.1.1.2 Contrato › Imprimir shows the model with the plan’s data, prints it and returns to the tab', async () => {
    await dia().abrirAcao(PLANO, 'Contrato de Serviço');
    await achar(dia().page, lista('Contrato'));
    await apertar('Imprimir');
    await folha(/Comercial Exemplo Ltda.*2026-E2E|2026-E2E.*Comercial Exemplo Ltda/);
    // A browser without a screen has no print dialog: this one closes at once.
    await (
      await quadro()
    ).evaluate((iframe) => {
      const janela = iframe.contentWindow!;
      janela.print = () => void janela.dispatchEvent(new Event('afterprint'));
    });
    await apertar('Imprimir');
    await dia().semDialogo();
    expect((await focado(dia().page))?.name).to.match(/^Ações ?: Fibra 500$/);
  });

  it('D03 5.4.1.1.2 Documento › Alterar Endereço › Novo Cep, Novo Endereço, Finalizar moves the plan and offers the term', async () => {
    await dia().abrirAcao(PLANO, 'Documento', 'Alterar Endereço');
    await preencherCampo('CEP', '13170-100');
    await apertar('Avançar');
    await preencherCampo('Número', '501');
    await apertar('Finalizar');
    await esperarTexto(dia().page, 'Plano transferido para o novo endereço.');
    await apertar('Imprimir termo');
    await folha(/Rua Sete, 501/);
    await apertar('Voltar');
    await dia().fecharDialogo();
    await dia().lerNaLista(PLANO, /Rua Sete, 501/);
  });

  it('D04 5.4.1.1.3 Documento › Alterar Vencimento › shows the pro-rata before Alterar, and the list says the new day', async () => {
    await dia().abrirAcao(PLANO, 'Documento', 'Alterar Vencimento');
    await escolherNoGrupo(dia().page, 'mouse', /^20$/);
    await esperarTexto(dia().page, /Acréscimo|Desconto/);
    await esperarTexto(dia().page, 'Próxima fatura');
    await apertar('Alterar');
    await esperarTexto(dia().page, 'Vencimento alterado para 20.');
    await apertar('Imprimir termo');
    await folha(/20/);
    await apertar('Voltar');
    await dia().fecharDialogo();
    await dia().lerNaLista(PLANO, / 20 R\$ 99,90/);
    expect(await dia().ultimoDoHistorico(PLANO)).to.match(/Vencimento alterado.*10.*20/);
  });

  it('D05 5.4.1.1.4 Documento › Autorização de Débito Bancário › Alterar, print it, and once accepted the plan is paid by it', async () => {
    await dia().abrirAcao(PLANO, 'Documento', 'Autorização de Débito Bancário');
    await escolher('Banco', /Itaú/);
    await preencherCampo('Agência', '2545');
    await preencherCampo('Conta', '02366');
    await preencherCampo('Dígito da conta', '1');
    await apertar('Alterar');
    await esperarTexto(dia().page, 'Autorização salva: Pendente.');
    await apertar('Imprimir autorização');
    await folha(/Itaú.*2545|2545.*Itaú/);
    await apertar('Voltar');
    await dia().fecharDialogo();
    await dia().abrirAcao(PLANO, 'Documento', 'Autorização de Débito Bancário');
    await apertar('Marcar como enviada');
    await apertar('Marcar como enviada');
    await esperarTexto(dia().page, 'Autorização salva: Enviada.');
    await dia().fecharDialogo();
    await dia().abrirAcao(PLANO, 'Documento', 'Autorização de Débito Bancário');
    await apertar('Registrar aceite');
    await apertar('Registrar aceite');
    await esperarTexto(dia().page, 'Autorização salva: Aceita.');
    await dia().fecharDialogo();
    await dia().lerNaLista(PLANO, /Débito em Conta/);
  });

  it('E01 5.4.1.2.1 Adicionar Serviço › Login Radius is in the list', async () => {
    await dia().abrirAcao(PLANO, 'Adicionar Serviço', 'Login Radius');
    await preencherCampo('Login', 'e2e-segundo');
    await preencherCampo('Senha', 'Vr7#kpQ2xw!m');
    await apertar('Salvar');
    await gravado();
    await dia().lerNaLista(PLANO, /Login Radius e2e-segundo/);
  });

  it('E02 5.4.1.2.2 Adicionar Serviço › Email is in the list', async () => {
    await dia().abrirAcao(PLANO, 'Adicionar Serviço', 'Email');
    await preencherCampo('Login', 'e2e-caixa');
    await preencherCampo('Senha', 'Vr7#kpQ2xw!m');
    await apertar('Criar email');
    await gravado();
    await dia().lerNaLista(PLANO, /e2e-caixa@provedor\.example/);
  });

  it('E03 5.4.1.2.3 Adicionar Serviço › IP proposes a free address, refuses a wrong MAC, and is in the list', async () => {
    await dia().abrirAcao(PLANO, 'Adicionar Serviço', 'IP');
    await preencherCampo('MAC', 'AA:BB:CC:DD:EE');
    await apertar('Adicionar IP');
    await esperarTexto(dia().page, /Formato do MAC é Inválido/);
    await preencherCampo('MAC', 'AA:BB:CC:DD:EE:01');
    await apertar('Adicionar IP');
    await gravado();
    await dia().lerNaLista(PLANO, /198\.51\.100\.3/);
  });

  it('E04 5.4.1.2.4 Adicionar Serviço › Domínio is hosted, and its name servers are said', async () => {
    await dia().abrirAcao(PLANO, 'Adicionar Serviço', 'Domínio');
    await preencherCampo('Domínio', 'lojaexemplo.com.br');
    await esperarTexto(dia().page, /ns1\.provedor\.example/);
    await apertar('Adicionar domínio');
    await esperarTexto(dia().page, /Serviço adicionado: lojaexemplo\.com\.br/);
    await dia().fecharDialogo();
    await dia().lerNaLista(PLANO, /lojaexemplo\.com\.br/);
  });

  it('E05 5.4.1.2.5 Adicionar Serviço › Registrar Domínio › Verificar Disponibilidade says both answers, then Registrar', async () => {
    await dia().abrirAcao(PLANO, 'Adicionar Serviço', 'Registrar Domínio');
    await preencherCampo('Domínio', 'provedor.com.br');
    await escolher('Período de registro', /^2 anos/);
    await apertar('Verificar Disponibilidade');
    await esperarTexto(dia().page, /[Dd]isponível/);
    await preencherCampo('Domínio', 'e2e-novinho.com.br');
    await apertar('Verificar Disponibilidade');
    await esperarTexto(dia().page, 'Está disponível');
    await apertar('Registrar');
    await esperarTexto(dia().page, /Serviço adicionado: e2e-novinho\.com\.br/);
    await dia().fecharDialogo();
    await dia().lerNaLista(PLANO, /e2e-novinho\.com\.br/);
  });

  it('E06 5.4.1.2.6 Adicionar Serviço › Licença de Antivírus shows its keys once', async () => {
    await dia().abrirAcao(PLANO, 'Adicionar Serviço', 'Licença de Antivírus');
    await preencherCampo('Licenças', '2');
    await apertar('Adicionar licenças');
    await esperarTexto(dia().page, 'Chaves das 2 licenças');
    await dia().fecharDialogo();
    await dia().lerNaLista(PLANO, /Antivírus/);
  });

  it('E07 6.8 a login › Trocar Senha', async () => {
    await dia().abrirAcaoDoServico('login0042@provedor', 'Trocar Senha');
    await preencherCampo('Nova senha', 'Kw4!zpT9hb@s');
    await apertar('Trocar senha');
    await gravado();
    expect(await dia().ultimoDoHistorico(PLANO)).to.contain('Senha trocada');
  });

  it('E08 6.8 a login › Propriedades says whether it is connected', async () => {
    await dia().abrirAcaoDoServico('login0042@provedor', 'Propriedades');
    await esperarTexto(dia().page, 'Conectado');
    await esperarTexto(dia().page, 'AA:BB:CC:00:42:18');
    await dia().fecharDialogo();
  });

  it('E09 6.8 a service › Editar and Remover: what is lost is said, and the address is free again', async () => {
    await dia().abrirAcaoDoServico('e2e-caixa@', 'Editar');
    await apertar('Adicionar alias');
    await preencherCampo('Alias 1', 'e2e-vendas');
    await apertar('Salvar');
    await gravado();
    expect(await dia().ultimoDoHistorico(PLANO)).to.contain('Serviço alterado');
    await dia().abrirAcaoDoServico('198.51.100.3', 'Remover');
    await esperarTexto(dia().page, /198\.51\.100\.3 fica livre/);
    await marcar(/^Li o que se perde/);
    await apertar('Remover serviço');
    await gravado();
    expect(await dia().ultimoDoHistorico(PLANO))
      .to.contain('Serviço removido')
      .and.to.contain('198.51.100.3');
  });

  it('F05 5.4.1 Assistente de Autenticação › finds and remedies', async () => {
    await dia().abrirAcao(PLANO, 'Assistente de Autenticação');
    await escolher('Login', /login0042@provedor/);
    await esperarTexto(dia().page, /Tudo certo: o login está conectado/);
    await apertar('Encerrar sessão');
    await apertar('Encerrar sessão');
    await esperarTexto(dia().page, 'Sessão encerrada.');
    await dia().fecharDialogo();
    expect(await dia().ultimoDoHistorico(PLANO)).to.contain('Sessão encerrada');
  });

  it('F03 5.4.1 Endereço › corrects the installation address', async () => {
    await dia().abrirAcao(PLANO, 'Endereço');
    await apertar('Corrigir: Endereço de instalação');
    await preencherCampo('Complemento', 'casa 2');
    await apertar('Salvar');
    await esperarTexto(dia().page, 'Endereço corrigido.');
    await dia().fecharDialogo();
    await dia().lerNaLista(PLANO, /Rua Sete, 501, casa 2/);
  });

  it('F04 5.4.1 Campos Extra › keeps the provider’s own fields', async () => {
    await dia().abrirAcao(PLANO, 'Campos Extra');
    await preencherCampo('Pontos de rede', '7');
    await apertar('Salvar campos');
    await gravado();
    await dia().abrirAcao(PLANO, 'Campos Extra');
    expect(await dia().valorDe('Pontos de rede')).to.equal('7');
    await dia().fecharDialogo();
  });

  it('F08 5.4.1 Forma de Pagamento › Boleto is in the list', async () => {
    await dia().abrirAcao(PLANO, 'Forma de Pagamento');
    await escolher('Forma de Pagamento', /^Boleto$/);
    await apertar('Alterar forma de pagamento');
    await gravado();
    await dia().lerNaLista(PLANO, /Boleto/);
  });

  it('C08 5.4.1 Agendamento › picked in the agenda, kept in the plan', async () => {
    await dia().abrirAcao(PLANO, 'Agendamento');
    await dia().escolherTecnico(/T-01/);
    await dia().abrirAgenda();
    const hora = await dia().escolherHorarioLivre('Agendar');
    await apertar('Agendar');
    await esperarTexto(dia().page, /^Agendado para /);
    await dia().fecharDialogo();
    expect(await dia().ultimoDoHistorico(PLANO))
      .to.contain('Agendamento')
      .and.to.contain(hora);
  });

  it('F09 5.4.1 Histórico › takes a note', async () => {
    await dia().abrirAcao(PLANO, 'Histórico');
    await preencherCampo('Nova nota', 'Passeio pelo manual.');
    await apertar('Adicionar nota');
    await esperarTexto(dia().page, 'Nota adicionada.');
    await dia().fecharDialogo();
    expect(await dia().ultimoDoHistorico(PLANO)).to.contain('Passeio pelo manual.');
  });

  it('F06 5.4.1 Mudar Plano › says the difference before, and the list has the other plan', async () => {
    await dia().abrirAcao('Fibra 300', 'Mudar Plano');
    await escolherNoGrupo(dia().page, 'mouse', /^Fibra 100 /);
    await esperarTexto(dia().page, /−\sR\$\s20,00 por mês/);
    await marcar(/^Entendo/);
    await apertar('Mudar plano');
    await dia().semDialogo();
    await dia().lerNaLista('Fibra 100', /R\$ 59,90/);
  });

  it('F02 A06 5.4.1.1 Mudar Status › only what the present status allows, and the list says it at once', async () => {
    await dia().abrirAcao('Fibra 1 Giga Empresas', 'Mudar Status');
    const opcoes = await (
      await achar(dia().page, lista('Novo status'))
    ).evaluate((select) => [...(select as HTMLSelectElement).options].map(({ text }) => text));
    expect(opcoes).to.include('Habilitado').and.to.not.include('Cancelado');
    await escolher('Novo status', /^Habilitado$/);
    await preencherCampo('Motivo', 'Pagou.');
    await apertar('Mudar status');
    await dia().semDialogo();
    await dia().lerNaLista('Fibra 1 Giga Empresas', /Habilitado/);
    expect(await dia().ultimoDoHistorico('Fibra 1 Giga Empresas')).to.match(/Status alterado.*Reduzido.*Habilitado.*Pagou\./);
  });

  const ir = async (grupo: Grupo, plano: string, diz: RegExp): Promise<void> => {
    await dia().verGrupo(grupo);
    await dia().lerNaLista(plano, diz);
  };

  it('F07 5.4.1 Desbloqueio em Confiança › the suspended plan is active for some days', async () => {
    await ir('Inativos', 'Empresas 200', /Suspenso por Débito/);
    await dia().abrirAcao('Empresas 200', 'Desbloqueio em Confiança');
    await escolher('Dias de acesso', /^2 dias/);
    await apertar('Desbloquear');
    await esperarTexto(dia().page, /Empresas 200: acesso liberado até/);
    await dia().fecharDialogo();
    await ir('Ativos', 'Empresas 200', /Habilitado Provisoriamente/);
  });

  it('F10 5.4.1 Suspensão Temporária › from today, it ends by itself', async () => {
    await dia().abrirAcao('Fibra 1 Giga Empresas', 'Suspensão Temporária');
    await esperarTexto(dia().page, /o plano volta sozinho para Habilitado/);
    await apertar('Suspender');
    await esperarTexto(dia().page, /Fibra 1 Giga Empresas: suspenso de/);
    await dia().fecharDialogo();
    await ir('Inativos', 'Fibra 1 Giga Empresas', /Suspensão Temporária.*até/);
  });

  it('F01 A06 5.4.1 Cancelar Plano › says what is lost, gives a protocol, and never comes back', async () => {
    await dia().verGrupo('Ativos');
    const antes = await dia().quantosEm('Cancelados');
    await dia().abrirAcao(PLANO, 'Cancelar Plano');
    await escolher('Motivo', /cidade/i);
    await marcar(/^Entendo/);
    await apertar('Cancelar plano');
    await esperarTexto(dia().page, /Protocolo/);
    await dia().fecharDialogo();
    expect(await dia().quantosEm('Cancelados')).to.equal(antes + 1);
    await ir('Cancelados', PLANO, /Cancelado/);
    await apertar(/^Ações ?: Fibra 500$/);
    await acharNo(dia().page, { papel: 'menu', nome: 'Ações de Fibra 500' });
    const livres = (await arvore(dia().page)).filter(({ role, disabled }) => role === 'menuitem' && !disabled).map(({ name }) => name?.trim());
    expect(livres).to.deep.equal(['Contrato de Serviço', 'Documento', 'Adicionar Serviço', 'Histórico']);
    await dia().page.keyboard.press('Escape');
  });
});
