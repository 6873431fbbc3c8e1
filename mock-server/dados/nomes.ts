/** Given names of synthetic people. */
export const PRENOMES = [
  'Amélia',
  'Benedito',
  'Cecília',
  'Dirceu',
  'Elisa',
  'Fábio',
  'Glória',
  'Heitor',
  'Inês',
  'Jonas',
  'Kátia',
  'Lauro',
  'Márcia',
  'Nélio',
  'Otília',
  'Plínio',
  'Quitéria',
  'Raul',
  'Sônia',
  'Túlio',
  'Úrsula',
  'Valdir',
] as const;

/** Family names of synthetic people. */
export const SOBRENOMES = [
  'Abreu',
  'Brandão',
  'Câmara',
  'Dutra',
  'Esteves',
  'Falcão',
  'Guerra',
  'Hortêncio',
  'Ibarra',
  'Junqueira',
  'Lacerda',
  'Moraes',
  'Novais',
  'Ourique',
  'Peçanha',
  'Queiroga',
  'Rangel',
  'Salviano',
  'Teixeira',
  'Uchoa',
  'Viana',
  'Zanetti',
] as const;

/** Trades of synthetic companies. */
export const RAMOS = ['Padaria', 'Oficina', 'Papelaria', 'Clínica', 'Mercearia', 'Gráfica', 'Livraria', 'Serralheria', 'Floricultura', 'Ótica'] as const;

/** Invented streets, each with its district, town and CEP. */
export const LUGARES = [
  { logradouro: 'R. das Acácias', bairro: 'Centro', cidade: 'Campinas', cep: '13000100' },
  { logradouro: 'Av. Norte', bairro: 'Jd. Paraíso', cidade: 'Campinas', cep: '13000200' },
  { logradouro: 'Tv. do Comércio', bairro: 'Cambuí', cidade: 'Campinas', cep: '13000300' },
  { logradouro: 'R. dos Ipês', bairro: 'Taquaral', cidade: 'Campinas', cep: '13000400' },
  { logradouro: 'Al. São João', bairro: 'Barão Geraldo', cidade: 'Campinas', cep: '13000500' },
  { logradouro: 'R. Sete', bairro: 'Vila Nova', cidade: 'Sumaré', cep: '13170100' },
  { logradouro: 'R. da Estação', bairro: 'Nova Veneza', cidade: 'Sumaré', cep: '13170200' },
  { logradouro: 'Estr. do Açude', bairro: 'Zona Rural', cidade: 'Monte Verde Paulista', cep: '13459000' },
] as const;
