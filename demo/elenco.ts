/** The people of the demonstration, as the lists of the panel show them. */
export const CLIENTES: readonly (readonly [id: string, rotulo: string])[] = Array.from({ length: 50 }, (_, i) => {
  const id = String(i + 1).padStart(4, '0');
  return [id, id];
});

/** The operators that the mock knows; each has other permissions. */
export const OPERADORES: readonly (readonly [id: string, rotulo: string])[] = [
  ['ana', 'Ana'],
  ['bruno', 'Bruno'],
  ['carla', 'Carla'],
  ['davi', 'Davi'],
];
