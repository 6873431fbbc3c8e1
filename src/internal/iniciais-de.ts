/** What a round badge shows for a name: "Ana Souza" is AS, "Técnico T-07" is T7, "Qualquer técnico" is QT. */
export function iniciaisDe(nome: string): string {
  const palavras = nome.trim().split(/\s+/);
  const ultima = palavras.at(-1) ?? '';
  const codigo = /^(\p{L})\p{L}*-?0*(\d{1,3})$/u.exec(ultima);
  if (codigo) return `${codigo[1]}${codigo[2]}`.toUpperCase();
  const letras = palavras.length > 1 ? [palavras[0]?.[0], ultima[0]] : [ultima.slice(0, 2)];
  return letras.join('').toUpperCase();
}
