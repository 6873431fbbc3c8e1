/** Texts that a backend, or an operator, may send and nobody wants. */
export const HOSTIS = {
  markup: `"'><img src="https://fora.example/x.png" onerror="window.executou=1"><script>window.executou=2</script><a href="javascript:window.executou=3">{{7*7}}\${7*7}</a>`,
  'right-to-left': 'مرحبا \u202Eabc\u202C שלום \u2067עולם\u2069 \u200F'.repeat(4),
  emoji: '👩‍👩‍👧‍👦🇧🇷🏳️‍🌈👍🏽'.repeat(12),
  longo: 'x'.repeat(10_000),
  'control characters': 'a\u0000\u0007\u001B[31m\b\t\u200B\uFEFF\u2028\uD800z'.repeat(3),
};

/** Names of what is no text to be read: identity, codes, places in time. */
const ESTRUTURA = /^(id|ids|.*Ids?|tipo|cep|uf|fuso|data.*|inicio|fim|hora.*|desde|validade|versao|proximo|chave)$/;

/** Texts for people have a capital, a space or an accent; so have logins none, and belong to them all the same. */
const paraPessoas = (nome: string, valor: string): boolean => !ESTRUTURA.test(nome) && (/[A-ZÀ-Ü\s]/.test(valor) || /^(login|email|dominio)$/.test(nome));

/** The same answer, with the text in the place of every text that is there for people. */
export function tornarHostil(valor: unknown, texto: string, nome = ''): unknown {
  if (typeof valor === 'string') return paraPessoas(nome, valor) && !/^\d{4}-\d\d-\d\d/.test(valor) ? texto : valor;
  if (Array.isArray(valor)) return valor.map((um) => tornarHostil(um, texto, nome));
  if (typeof valor !== 'object' || valor === null) return valor;
  return Object.fromEntries(Object.entries(valor).map(([chave, um]) => [chave, tornarHostil(um, texto, chave)]));
}
