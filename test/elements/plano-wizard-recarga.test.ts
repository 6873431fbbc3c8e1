import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { createMemoryBackend, type MemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import '../../src/elements/plano-wizard/define.js';
import { rascunhosDaSessao } from '../../src/internal/rascunhos-da-sessao.js';
import { Ator } from '../cenas/ator.js';
import { AGORA, HOJE, sdkDeTeste } from '../helpers/sdk-de-teste.js';

type Campo = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Data = HTMLElementTagNameMap['plano-campo-data'];

/** What the operator does: a field, by its selector, and what he puts in (a number: the n-th option); or a button's name. */
type Gesto = readonly [seletor: string, valor?: string | number] | string;

interface Percurso {
  /** From the opened wizard to the first field. */
  readonly antes?: readonly Gesto[];
  readonly campos: readonly Gesto[];
  /** Opens again what a reload has closed. */
  readonly reabrir?: string;
  /** What is secret or bank data, and what the operator is told to type again; nothing of it comes back. */
  readonly digitarDeNovo?: readonly string[];
}

const PLANO: readonly Gesto[] = [['#c-enderecoId', 1], ['input[name="oferta"][value="empresas-dedicado"]']];
const COBRANCA: readonly Gesto[] = [...PLANO, 'Avançar'];
const DADOS: readonly Gesto[] = [...COBRANCA, ['input[name="dia"][value="10"]'], ['#c-cobranca-forma', 'boleto'], 'Avançar'];
const AGENDAR: readonly Gesto[] = [...DADOS, ['label.agendar input'], 'Avançar'];

/** Every field of the wizard, in the order of the screen. */
const PERCURSOS: Readonly<Record<string, Percurso>> = {
  'Plano, with the card of the login open': {
    campos: [['#c-enderecoId', 2], ['input[name="oferta"][value="fibra-500"]'], 'Adicionar Login Radius', ['#c-login', 'balcao.novo']],
  },
  'Plano, with the card of the e-mail open': {
    antes: [...PLANO.slice(0, 1), ['input[name="oferta"][value="fibra-500"]'], 'Adicionar Email'],
    campos: [['#c-login', 'balcao'], ['#c-dominio', 1], 'Adicionar alias', ['#c-aliases-0', 'vendas']],
  },
  'Informações da cobrança, the contract': {
    antes: COBRANCA,
    campos: [
      ['plano-campo-data', '2026-12-02'],
      ['input[name="dia"][value="15"]'],
      ['#c-contrato-taxaDeInstalacao', '120,00'],
      ['#c-contrato-parcelasDaTaxa', 2],
      ['#c-contrato-validadeMeses', '18'],
      ['#c-contrato-fidelidadeMeses', '6'],
      ['#c-enderecoCobrancaId', 2],
      ['#c-cobranca-forma', 'boleto'],
    ],
  },
  'Informações da cobrança, by a debit': {
    antes: COBRANCA,
    campos: [
      ['#c-cobranca-forma', 'debito-conta'],
      ['#c-cobranca-titularEhCliente', 'outro'],
      ['#c-cobranca-titular-nome', 'Vera Pontes'],
      ['#c-cobranca-titular-documento', '529.982.247-25'],
      ['#c-cobranca-conta-banco', '001'],
      ['#c-cobranca-conta-agencia', '1584'],
      ['#c-cobranca-conta-conta', '00210169'],
      ['#c-cobranca-consentimento'],
    ],
    digitarDeNovo: ['dados da conta'],
  },
  'Informações da cobrança, by telephone': {
    antes: COBRANCA,
    campos: [
      ['#c-cobranca-forma', 'debito-telefone'],
      ['#c-cobranca-operadora', 1],
      ['#c-cobranca-telefone', '(19) 3232-1010'],
      ['#c-cobranca-titularDoTelefone', 'Vera Pontes'],
    ],
  },
  'Informações da cobrança, by Pix Automático': {
    antes: COBRANCA,
    campos: [
      ['#c-cobranca-forma', 'pix-automatico'],
      ['#c-cobranca-pix-tipo', 'minimo'],
      ['#c-cobranca-pix-centavos', '50,00'],
      ['plano-campo-data[nome="cobranca.pix.inicio"]', '2026-12-10'],
      ['#c-cobranca-pix-periodicidade', 1],
      ['#c-cobranca-pix-retentativa', 1],
    ],
  },
  'Informações da cobrança, by a saved card': {
    antes: COBRANCA,
    campos: [
      ['#c-cobranca-forma', 'cartao-credito'],
      ['#c-cobranca-cartao', 1],
    ],
  },
  'Dados do Plano': { antes: DADOS, campos: [['label.agendar input']] },
  'Agendar Instalação': {
    antes: AGENDAR,
    campos: [
      ['#c-alvoId', 1],
      ['plano-campo-data', '2026-12-02'],
      ['#c-hrIni', '08:00'],
      ['#c-hrFin', '11:00'],
      ['#c-contatoId', 1],
      ['#c-observacao', 'Portão azul'],
      ['.seg input[value="cargo"]'],
      ['#c-alvoId', 1],
    ],
  },
  'Novo Endereço': {
    antes: ['Novo Endereço', ['#c-cep', '13000-200'], 'Pesquisar'],
    reabrir: 'Novo Endereço',
    campos: [
      ['#c-numero', '12'],
      ['#c-complemento', 'fundos'],
      ['#c-referencia', 'portão azul'],
    ],
  },
  Contato: {
    antes: [...AGENDAR, 'Adicionar'],
    reabrir: 'Adicionar',
    campos: [
      ['#c-nome', 'Ivo Prado'],
      ['#c-tipo', 1],
      ['#c-email', 'ivo@example.com'],
      ['#c-celular', '(19) 98888-7777'],
      ['#c-telefone', '(19) 3232-1010'],
    ],
  },
};

const BANCO = /^c-cobranca-(conta-|consentimento)/;
const secreto = (campo: Campo): boolean => campo.type === 'password' || BANCO.test(campo.id);

/** What stands in every field that can be seen and may come back. */
function lido(ator: Ator): Map<string, string> {
  const datas = ator.todos<Data>('plano-campo-data');
  const campos = ator
    .todos<Campo>('input, select, textarea')
    .filter((campo) => campo.checkVisibility() && campo.type !== 'search' && !secreto(campo) && !datas.some((data) => dentroDe(campo, data)));
  return new Map([
    ...datas.map((data): [string, string] => [data.nome, data.valor ?? '']),
    ...campos.map((campo): [string, string] =>
      campo instanceof HTMLInputElement && /^(radio|checkbox)$/.test(campo.type)
        ? [`${campo.id || campo.name || campo.parentElement!.className}=${campo.value}`, String(campo.checked)]
        : [campo.id, campo.value],
    ),
  ]);
}

function dentroDe(campo: Node, elemento: Element): boolean {
  for (let no: Node | null = campo; no; no = no.parentNode ?? (no as Partial<ShadowRoot>).host ?? null) if (no === elemento) return true;
  return false;
}

async function fazer(ator: Ator, gesto: Gesto): Promise<void> {
  if (typeof gesto === 'string') return ator.aperta(gesto);
  const [seletor, valor] = gesto;
  const campo = await ator.espera(seletor, () => ator.todos<Campo>(seletor).findLast((um) => um.checkVisibility()));
  if (campo.localName === 'plano-campo-data') (campo as unknown as Data).aoMudar!(String(valor));
  else if (valor === undefined) campo.click();
  else {
    const lista =
      campo instanceof HTMLSelectElement && typeof valor === 'number' ? await ator.espera(`options of ${seletor}`, () => campo.options[valor]) : undefined;
    campo.value = lista?.value ?? String(valor);
    for (const tipo of ['input', 'change']) campo.dispatchEvent(new Event(tipo, { bubbles: true, composed: true }));
  }
  await ator.quieto();
}

/** A page of the tab: `sessionStorage` and backend outlive it. */
async function abrir(backend: MemoryBackend): Promise<Ator> {
  const sdk = sdkDeTeste({ backend, rascunhos: rascunhosDaSessao });
  const caixa = await fixture<HTMLElement>(html`<div><plano-wizard cliente-id="0042" .sdk=${sdk}></plano-wizard></div>`);
  const ator = new Ator(caixa.querySelector('plano-wizard')!);
  await ator.acha('.rodape');
  await ator.quieto();
  return ator;
}

const restaurado = (ator: Ator): HTMLElement | undefined => ator.todos('.restaurado')[0];

describe('<plano-wizard>: reloaded after every field', function () {
  this.timeout(60_000);
  let campos = 0;
  let deVolta = 0;
  beforeEach(() => sessionStorage.clear());
  after(async () => {
    sessionStorage.clear();
    await executeServerCommand('dizer', `\n  ${deVolta} of ${campos} fields that are neither secret nor bank data came back\n`);
  });

  for (const [nome, { antes = [], campos: gestos, reabrir, digitarDeNovo = [] }] of Object.entries(PERCURSOS)) {
    it(`B14 ${nome}: all of it comes back that is neither secret nor bank data`, async () => {
      const backend = createMemoryBackend({ dados: criarDados({ hoje: HOJE }), relogio: () => AGORA });
      const pagina = await abrir(backend);
      for (const gesto of antes) await fazer(pagina, gesto);
      let depois = pagina;
      for (const gesto of gestos) {
        await fazer(pagina, gesto);
        if (typeof gesto === 'string') continue;
        depois = await abrir(backend);
        if (reabrir) await fazer(depois, reabrir);
        const la = lido(depois);
        const esperado = [...lido(pagina)];
        campos += esperado.length;
        deVolta += esperado.filter(([campo, valor]) => la.get(campo) === valor).length;
        expect([...la], `after ${gesto[0]}`).to.deep.equal(esperado);
      }
      const deNovo = [...(restaurado(depois)?.querySelectorAll('button.elo') ?? [])];
      expect(deNovo.map(({ textContent }) => textContent!.trim())).to.deep.equal(digitarDeNovo);
      for (const campo of depois.todos<Campo>('input, select').filter((um) => BANCO.test(um.id))) {
        expect(campo instanceof HTMLInputElement && campo.type === 'checkbox' ? campo.checked : campo.value, campo.id).to.be.oneOf(['', false]);
      }

      // Somebody else at the same browser: as if there had never been anything.
      const alheio = await abrir(backend.como('davi'));
      if (reabrir && antes[0] === reabrir) await fazer(alheio, reabrir);
      const dele = lido(alheio);
      expect(restaurado(alheio)).to.equal(undefined);
      sessionStorage.clear();
      const novo = await abrir(backend.como('davi'));
      if (reabrir && antes[0] === reabrir) await fazer(novo, reabrir);
      expect([...dele]).to.deep.equal([...lido(novo)]);
    });
  }
});
