import type { Page } from 'puppeteer-core';
import {
  achar,
  acionar,
  arvore,
  escolherNaGrade,
  escolherNaLista,
  escolherNoGrupo,
  esperar,
  esperarNoPlano,
  esperarSeletor,
  esperarTexto,
  focado,
  preencher,
  type Alvo,
  type Mao,
} from './mao.js';

/** What an operator types for a RADIUS login. */
export interface DadosDoLogin {
  readonly login: string;
  readonly senha: string;
}

/** One row of the list, as it is read out. */
export interface PlanoNaLista {
  readonly id: string;
  readonly nome: string;
  readonly texto: string;
}

export type Grupo = 'Ativos' | 'Inativos' | 'Cancelados';

const botao = (nome: string | RegExp): Alvo => ({ papel: 'button', nome });
const texto = (nome: string | RegExp): Alvo => ({ papel: 'textbox', nome });
const lista = (nome: string | RegExp): Alvo => ({ papel: 'combobox', nome });

/** The screens of Plano Kit in an operator's words; what they look like inside is nobody's business but this class's. */
export class Operador {
  readonly page: Page;
  readonly mao: Mao;

  constructor(page: Page, mao: Mao) {
    this.page = page;
    this.mao = mao;
  }

  /** Waits until the tab "Planos" shows its list. */
  async verPlanos(): Promise<void> {
    await achar(this.page, { papel: 'radio', nome: /^Ativos/ });
    await achar(this.page, botao('Adicionar Plano'));
  }

  /** Chooses a group of the list. */
  async verGrupo(grupo: Grupo): Promise<void> {
    await escolherNoGrupo(this.page, this.mao, new RegExp(`^${grupo}`));
  }

  /** How many plans the choice of the group says there are. */
  async quantosEm(grupo: Grupo): Promise<number> {
    const nos = await arvore(this.page);
    const escolha = nos.find(({ role, name }) => role === 'radio' && name?.startsWith(grupo));
    return Number(/\d[\d.]*/.exec(escolha?.name ?? '')?.[0].replaceAll('.', '') ?? Number.NaN);
  }

  /** The plans that the list shows. */
  async planosDoGrupo(grupo: Grupo): Promise<PlanoNaLista[]> {
    await this.verGrupo(grupo);
    await esperarSeletor(this.page, '[role=group][aria-busy=false]');
    const linhas = await this.page.$$('>>> [data-plano]');
    return Promise.all(
      linhas.map((linha) =>
        linha.evaluate((elemento) => ({
          id: (elemento as HTMLElement).dataset['plano'] ?? '',
          nome: (elemento.querySelector('.nome .strong') ?? elemento.querySelector('.nome'))?.textContent?.trim() ?? '',
          texto: (elemento as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
        })),
      ),
    );
  }

  /** Opens "Novo Plano Cliente". */
  async adicionarPlano(): Promise<void> {
    await this.acionar(botao('Adicionar Plano'));
    await achar(this.page, lista('End. de Instalação'));
  }

  async escolherEndereco(rua: RegExp): Promise<void> {
    await escolherNaLista(this.page, this.mao, lista('End. de Instalação'), rua);
  }

  /** Chooses among the provider's plans, by the name in front of the row. */
  async escolherPlano(nome: string): Promise<void> {
    await escolherNoGrupo(this.page, this.mao, new RegExp(`^${nome}\\b`));
    await achar(this.page, { papel: 'heading', nome: 'Detalhes do Plano' });
  }

  /** Opens the card "Login Radius". */
  async abrirLogin(): Promise<void> {
    await this.acionar(botao('Adicionar Login Radius'));
    await achar(this.page, texto('Login'));
  }

  /** Fills in the open card "Login Radius" and saves it. */
  async preencherLogin({ login, senha }: DadosDoLogin): Promise<void> {
    await this.preencher(texto('Login'), login);
    await this.preencher(texto('Senha'), senha);
    await this.acionar(botao('Salvar'));
    await achar(this.page, botao('Editar Login Radius'));
  }

  async escolherVencimento(dia: number): Promise<void> {
    await escolherNoGrupo(this.page, this.mao, new RegExp(`^${dia}$`));
  }

  async escolherFormaDePagamento(forma: RegExp): Promise<void> {
    await escolherNaLista(this.page, this.mao, lista('Forma de Pagamento'), forma);
  }

  /** "Avançar", and waits for the step whose name is given. */
  async avancar(passo: 'Informações da cobrança' | 'Dados do Plano' | 'Agendar Instalação'): Promise<void> {
    await this.acionar(botao('Avançar'));
    await achar(this.page, { papel: 'heading', nome: passo });
  }

  /** Asks for the scheduling step, in "Dados do Plano". */
  async querAgendar(): Promise<void> {
    await this.acionar({ papel: 'checkbox', nome: /^Agendar Instalação/ }, 'Space');
  }

  /** Opens the agenda from the scheduling form. */
  async abrirAgenda(): Promise<void> {
    await this.acionar(botao('Agenda'));
    await this.#diaDaAgenda('');
  }

  async escolherTecnico(nome: RegExp): Promise<void> {
    await escolherNaLista(this.page, this.mao, lista('Técnico'), nome);
  }

  async escolherCargo(nome: RegExp): Promise<void> {
    await escolherNoGrupo(this.page, this.mao, /^Cargo$/);
    await escolherNaLista(this.page, this.mao, lista('Cargo'), nome);
  }

  /** In the open agenda: on from tomorrow to the first day with a free time, takes it, and says which; `depois`: a button of the form behind it. */
  async escolherHorarioLivre(depois = 'Finalizar'): Promise<string> {
    for (let dia = 0; dia < 14; dia++) {
      const antes = await this.#diaDaAgenda('');
      await this.acionar(botao('Próximo dia'));
      await this.#diaDaAgenda(antes);
      // The times of the day before stand there until those of this one have come.
      await esperarSeletor(this.page, ':is(.grade, .lista)[aria-busy="false"]');
      const nos = await arvore(this.page);
      // On a narrow screen the day is a list of times, otherwise a grid of times and people.
      const livre = nos.find(
        ({ role, name, disabled }) => !disabled && /^\d\d:\d\d/.test(name ?? '') && (role === 'radio' || (role === 'gridcell' && name!.endsWith(', livre'))),
      );
      if (!livre?.name) continue;
      if (livre.role === 'radio') {
        await escolherNoGrupo(this.page, this.mao, new RegExp(`^${livre.name}$`));
        await this.acionar(botao(/^Escolher \d/));
      } else await escolherNaGrade(this.page, this.mao, { papel: 'gridcell', nome: livre.name });
      await achar(this.page, botao(depois));
      return livre.name.slice(0, 5);
    }
    throw new Error('The technician has no free time within two weeks.');
  }

  /** The day that the agenda shows, once it is there and is not `antes`. */
  #diaDaAgenda(antes: string): Promise<string> {
    return esperar(this.page, 'day of the agenda', (nos) => {
      const carregando = nos.some(({ name }) => name === 'Carregando a agenda…');
      const dia = nos.find(({ role, name }) => role === 'heading' && /, \d+ de .+ de \d{4}$/.test(name ?? ''))?.name;
      return carregando || dia === antes ? undefined : dia;
    });
  }

  /** What a field of one line says. */
  async valorDe(nome: string): Promise<string> {
    return (await (await achar(this.page, texto(nome))).evaluate((campo) => (campo as HTMLInputElement).value)) ?? '';
  }

  /** "Finalizar", and waits for the manual's own words. */
  async finalizar(): Promise<void> {
    await this.acionar(botao('Finalizar'));
    await esperarTexto(this.page, 'Plano adicionado com sucesso!');
  }

  /** From the success panel back to the list. */
  async voltarAosPlanos(): Promise<void> {
    await this.acionar(botao('Ver planos'));
    await this.verPlanos();
  }

  /** Opens an action of a plan through its menu; for one in a submenu give the path. */
  async abrirAcao(plano: string, ...caminho: string[]): Promise<void> {
    // Between the button's two words stands what only a screen reader hears.
    await this.acionar(botao(new RegExp(`^Ações ?: ${plano}$`)));
    await this.#escolherNoMenu(caminho);
  }

  /** Opens an action of a service, by the beginning of what its chip says. */
  async abrirAcaoDoServico(servico: string, acao: string): Promise<void> {
    await this.acionar(botao(new RegExp(`^Ações: ${servico}`)));
    await this.#escolherNoMenu([acao]);
  }

  async #escolherNoMenu(caminho: readonly string[]): Promise<void> {
    for (const nome of caminho) await this.acionar({ papel: 'menuitem', nome });
    await achar(this.page, { papel: 'dialog', nome: /: / });
  }

  /** Waits until no dialog is open any more. */
  async semDialogo(): Promise<void> {
    await esperar(this.page, 'page without a dialog', (nos) => (nos.some(({ role }) => role === 'dialog') ? undefined : true));
  }

  async fecharDialogo(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.semDialogo();
  }

  /** Waits until the list says this of a plan. */
  async lerNaLista(plano: string, oQue: RegExp): Promise<void> {
    await esperarNoPlano(this.page, plano, oQue);
  }

  /** What "Histórico" says of the last thing that was done to a plan. */
  async ultimoDoHistorico(plano: string): Promise<string> {
    await this.abrirAcao(plano, 'Histórico');
    const entrada = await esperarSeletor(this.page, '.entradas > li');
    const texto = await entrada.evaluate((li) => (li as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
    await this.fecharDialogo();
    return texto;
  }

  /** Role and name of what has the focus. */
  async foco(): Promise<string> {
    const no = await focado(this.page);
    return no ? `${no.role} ${no.name ?? ''}`.trim() : '';
  }

  acionar(alvo: Alvo, tecla: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    return acionar(this.page, this.mao, alvo, tecla);
  }

  preencher(alvo: Alvo, valor: string): Promise<void> {
    return preencher(this.page, this.mao, alvo, valor);
  }
}
