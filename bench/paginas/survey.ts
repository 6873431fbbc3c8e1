import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const texto = (name: string, title: string, inputType = 'text') => ({ type: 'text', name, title, inputType, isRequired: true });
const lista = (name: string, title: string, choices: readonly string[]) => ({ type: 'dropdown', name, title, choices, isRequired: true });

// As many as the mock sells to the client of the bench.
const OFERTAS = Array.from({ length: 25 }, (_, i) => `Fibra ${(i + 1) * 100}`);

/** Steps "Plano" and "Informações da cobrança" with the wizard's 25 fields, as a SurveyJS form of two pages. */
const FORMULARIO = {
  showQuestionNumbers: 'off',
  pageNextText: 'Avançar',
  pagePrevText: 'Voltar',
  completeText: 'Finalizar',
  pages: [
    {
      name: 'plano',
      title: 'Plano',
      elements: [
        lista('enderecoId', 'End. de Instalação', ['R. das Acácias, 12', 'Av. Norte, 1.200', 'R. Sete, 77']),
        { type: 'radiogroup', name: 'ofertaId', title: 'Plano', choices: OFERTAS, isRequired: true },
        texto('login', 'Login'),
        texto('dominio', 'Domínio'),
        texto('senha', 'Senha', 'password'),
        texto('emailLogin', 'Email: login'),
        lista('emailDominio', 'Email: domínio', ['provedor.example', 'correio.provedor.example']),
        texto('emailSenha', 'Email: senha', 'password'),
        texto('aliases', 'Aliases'),
      ],
    },
    {
      name: 'cobranca',
      title: 'Informações da cobrança',
      elements: [
        texto('dataDeInicio', 'Data de início', 'date'),
        lista('diaDeVencimento', 'Dia de vencimento', ['1', '5', '10', '15', '20', '25']),
        texto('taxaDeInstalacao', 'Taxa de instalação', 'number'),
        texto('parcelasDaTaxa', 'Parcelas da taxa', 'number'),
        texto('validadeMeses', 'Validade', 'number'),
        texto('fidelidadeMeses', 'Fidelidade', 'number'),
        lista('enderecoCobrancaId', 'Endereço de cobrança', ['O mesmo da instalação', 'Av. Norte, 1.200', 'R. Sete, 77']),
        {
          type: 'radiogroup',
          name: 'forma',
          title: 'Forma de Pagamento',
          choices: ['Boleto', 'Cartão de Crédito', 'Débito em Conta', 'Pix Automático'],
          isRequired: true,
        },
        lista('banco', 'Banco', ['001', '033', '104', '237', '341']),
        texto('agencia', 'Agência'),
        texto('agenciaDigito', 'Dígito da agência'),
        texto('conta', 'Conta'),
        texto('contaDigito', 'Dígito da conta'),
        texto('operacao', 'Operação'),
        texto('titular', 'Titular'),
        texto('documentoDoTitular', 'CPF/CNPJ do titular'),
      ],
    },
  ],
};

const survey = new Model(FORMULARIO);
const alvo = document.getElementById('survey');
if (!alvo) throw new Error('The page has no #survey.');
renderSurvey(survey, alvo);

/** The first page filled in, so that "Avançar" leads on. */
function preencher(): void {
  const primeira = FORMULARIO.pages[0]?.elements ?? [];
  survey.data = Object.fromEntries(primeira.map((questao) => [questao.name, 'choices' in questao ? questao.choices[0] : 'abc']));
}
Object.assign(globalThis, { preencherSurvey: preencher });
