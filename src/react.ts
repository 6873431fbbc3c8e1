import type { ClassAttributes, HTMLAttributes } from 'react';
import type { LitElement } from 'lit';

/** `clienteId` is the attribute `cliente-id`. */
type EmAtributo<P extends string> = P extends `${infer Letra}${infer Resto}`
  ? `${Letra extends Lowercase<Letra> ? Letra : `-${Lowercase<Letra>}`}${EmAtributo<Resto>}`
  : P;

type Propriedades<E> = Omit<E, keyof LitElement>;

/** What stands in an attribute: texts and numbers. Objects are properties only. */
type Atributos<P> = { [N in keyof P & string as NonNullable<P[N]> extends string | number ? EmAtributo<N> : never]?: P[N] | string | undefined };

/** React 19 listens for `plano-adicionado` by `onplano-adicionado`. */
type Ouvintes = {
  [N in keyof HTMLElementEventMap as N extends `${string}-${string}` ? `on${N}` : never]?: ((event: HTMLElementEventMap[N]) => void) | undefined;
};

type EmJsx<E> = ClassAttributes<E> & Omit<HTMLAttributes<E>, keyof Propriedades<E>> & Partial<Propriedades<E>> & Atributos<Propriedades<E>> & Ouvintes;

/** The custom elements that the program imports, ours among them. */
type Elementos = { [T in keyof HTMLElementTagNameMap as T extends `${string}-${string}` ? T : never]: EmJsx<HTMLElementTagNameMap[T]> };

/** `import 'plano-kit/react'` once in a program: TSX then knows our elements, their attributes, properties and events. There is nothing to run. */
/* eslint-disable no-restricted-syntax, @typescript-eslint/no-namespace, @typescript-eslint/no-empty-object-type -- React 19 lets elements be declared in this way only */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elementos {}
  }
}
