/** Version of this copy of the library; checked against package.json by a test. */
export const VERSAO = '0.1.0';
