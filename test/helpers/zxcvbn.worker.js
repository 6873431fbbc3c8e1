import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { OPCOES_DO_ZXCVBN, responderZxcvbn } from 'plano-kit/sdk/com-zxcvbn';

const zxcvbn = new ZxcvbnFactory({ ...OPCOES_DO_ZXCVBN /* and your dictionaries */ });
responderZxcvbn(self, (senha, dados) => zxcvbn.check(senha, dados));
