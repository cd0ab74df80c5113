import { definePlugin } from 'ingress-lint';
import { csv } from './csv.js';
import { hostOfTeam } from './host-of-team.js';
import { hostRoute, hostRoutes } from './host-route.js';

export default definePlugin({
  name: 'example',
  version: '1.0.0',
  rules: [hostOfTeam],
  kinds: [hostRoute],
  controllers: [hostRoutes],
  reporters: { csv },
});
