/** Lists on their way in: people to invite. */
export { ExchangeModule } from './exchange.module';
