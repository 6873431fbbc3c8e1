/** `120` is "2 h", `90` is "1 h 30 min": the same in the three languages. */
export function formatarDuracao(minutos: number): string {
  const horas = Math.trunc(minutos / 60);
  const resto = minutos % 60;
  return [horas > 0 ? `${horas} h` : '', resto > 0 || horas === 0 ? `${resto} min` : ''].filter(Boolean).join(' ');
}
