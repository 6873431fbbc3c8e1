import type { EstadoDoProvedor } from './estado-do-provedor.js';

/** A drawer of the provider's state that only one subject knows: made when it is first opened, one for each state. */
export function porEstado<T>(criar: (estado: EstadoDoProvedor) => T): (estado: EstadoDoProvedor) => T {
  const gavetas = new WeakMap<EstadoDoProvedor, { readonly valor: T }>();
  return (estado) => {
    const gaveta = gavetas.get(estado) ?? { valor: criar(estado) };
    gavetas.set(estado, gaveta);
    return gaveta.valor;
  };
}
