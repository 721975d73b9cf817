package lianzhi.exchange.web;

import lianzhi.wire.soap.SoapCall;
import lianzhi.wire.soap.WriteEnvelope;
import org.jspecify.annotations.Nullable;

/** An envelope of a registry: read in any style, answered rpc/encoded. */
final class LandEnvelope extends BankEnvelope {
    LandEnvelope() {
        super();
    }

    LandEnvelope(@Nullable SoapCall call, @Nullable String fault) {
        super(call, fault);
    }

    @Override
    byte[] envelope(String operation, String returned, boolean newer) {
        return WriteEnvelope.rpcAnswer(operation, returned);
    }
}
