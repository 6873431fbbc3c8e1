import type { comum as ptBR } from '../pt-BR/comum.js';

type Partes = (typeof ptBR)['ptBR'];

export const comum: Partes = {
  tentarDeNovo: 'Intentar de nuevo',
  carregando: 'Cargando…',
  obrigatorio: 'obligatorio',
  opcional: 'opcional',
  fechar: 'Cerrar',
  cancelar: 'Cancelar',
  salvar: 'Guardar',
  escolha: 'Elija…',
  semProvedor: 'Este componente aún no está conectado al sistema del proveedor.',
  semCliente: 'No se indicó ningún cliente.',
  codigo: 'Código',
  semFrase: 'Algo salió mal. Revise la red e inténtelo de nuevo.',
  recarregue: 'Una parte de la página volvió a no llegar. Revise la red y recargue la página.',
  recarregar: 'Recargar la página',
};
