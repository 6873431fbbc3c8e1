import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { en } from '../../src/i18n/en.js';
import { es } from '../../src/i18n/es.js';
import type { Textos } from '../../src/i18n/textos.js';

const PASTA = new URL('../../src/i18n/pt-BR/', import.meta.url);
const DICIONARIOS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { en, es };

/** Figures that a sentence may show; each is found again in the text. */
const VALORES = { minimo: '«minimo»', maximo: '«maximo»', tamanho: '«tamanho»', nome: '«nome»' };
const ARGUMENTOS = ['«a»', '«b»', '«c»', '«d»'];
/** Where an argument is a word of a union. */
const ESPECIAIS: Readonly<Record<string, readonly string[]>> = { 'planosCliente.planosDe': ['«a»', '«b»', 'ativo'] };

type Frases = ReadonlyMap<string, string>;

/** Every sentence of a part by its path; a function is asked once, with marks in place of figures and names. */
function frasesDe(parte: unknown, caminho: string, frases = new Map<string, string>()): Frases {
  if (typeof parte === 'string') frases.set(caminho, parte);
  else if (typeof parte === 'function') {
    const argumentos = caminho.includes('.faltas.') ? [VALORES] : (ESPECIAIS[caminho] ?? ARGUMENTOS.slice(0, parte.length));
    frases.set(`${caminho}/${parte.length}`, String((parte as (...argumentos: unknown[]) => unknown)(...argumentos)));
  } else for (const [chave, valor] of Object.entries(parte as object)) frasesDe(valor, `${caminho}.${chave}`, frases);
  return frases;
}

const marcas = (frase: string): string[] => [...new Set(frase.match(/«\w+»/g))].sort();

async function partes(): Promise<Textos<object>[]> {
  const modulos = await Promise.all(readdirSync(PASTA).map((arquivo) => import(new URL(arquivo, PASTA).href) as Promise<Record<string, Textos<object>>>));
  return modulos.flatMap((modulo) => Object.values(modulo).filter((valor) => typeof valor.nome === 'string'));
}

/** Without marks and without examples of addresses ("nome@provedor.com.br"). */
const prosa = (frase: string): string => frase.replace(/«\w+»|\S*\.com\S*/g, '');

/** Words and letters that only Portuguese has, beside each of the other languages. */
const PORTUGUES: Readonly<Record<string, RegExp>> = {
  en: /[ãõáéíóúâêôàç]|\b(?:um|uma|com|em|ou|ao|da|das|dos|de|para|senha|salvar|escolha|novo|nova|outro|outra)\b/i,
  es: /[ãõâêôàç]|\b(?:não|um|uma|com|em|ou|ao|do|das|sem|seu|sua|já|senha|salvar|escolha|novo|nova|outro|outra|rua|cidade|voltar|mês|dia|data|hoje|até)\b/i,
};

/** The same word in English and in Portuguese. */
const IGUAIS =
  /^[^a-z]*$|^(?:Login|Email|Agenda|IP|Status|Rural|Contato|Alias «a»|aliases: «a»|Email: login|CEP|Alias|MAC|IPv[46]|(?:Down|Up)load(?: \(Mb\/s\))?|«a»: «b», «c»\.|.*«a» · «b».*|«a», «b»(?:–«c»)?|«b»|\(?[a-z]{0,2}\)?)$/i;

describe('i18n', () => {
  it('X05 every part is there in the three languages, under its own name', async () => {
    const nomes = (await partes()).map(({ nome }) => nome).sort();
    expect(nomes).to.include.members(['comum', 'endereco', 'senha', 'servico', 'wizard', 'wizardPassos']);
    expect(new Set(nomes).size).to.equal(nomes.length);
    for (const [idioma, dicionario] of Object.entries(DICIONARIOS)) expect(Object.keys(dicionario).sort(), idioma).to.deep.equal(nomes);
  });

  for (const [idioma, dicionario] of Object.entries(DICIONARIOS)) {
    it(`X05 ${idioma} has the same sentences, with the same figures in them, and none is empty`, async () => {
      for (const { nome, ptBR } of await partes()) {
        const originais = frasesDe(ptBR, nome);
        const traduzidas = frasesDe(dicionario[nome], nome);
        expect([...traduzidas.keys()].sort(), nome).to.deep.equal([...originais.keys()].sort());
        for (const [caminho, frase] of traduzidas) {
          const original = originais.get(caminho)!;
          expect(frase.trim() === '', caminho).to.equal(original.trim() === '');
          expect(marcas(frase), caminho).to.deep.equal(marcas(original));
          expect(frase, caminho).to.not.contain('undefined');
        }
      }
    });

    it(`X05 ${idioma} leaves no sentence in Portuguese`, async () => {
      for (const { nome } of await partes())
        for (const [caminho, frase] of frasesDe(dicionario[nome], nome)) expect(prosa(frase), caminho).to.not.match(PORTUGUES[idioma]!);
    });
  }

  it('X05 en repeats a Portuguese sentence only where the word is the same', async () => {
    const repetidas = (await partes()).flatMap(({ nome, ptBR }) => {
      const originais = frasesDe(ptBR, nome);
      return [...frasesDe(en[nome as keyof typeof en], nome)].filter(([caminho, frase]) => frase === originais.get(caminho) && !IGUAIS.test(frase));
    });
    expect(repetidas).to.deep.equal([]);
  });
});
