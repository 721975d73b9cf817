package lianzhi.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lianzhi.exchange.inbox.ReceiveFeedback;
import lianzhi.exchange.seal.CheckEnvelope;
import lianzhi.exchange.seal.Envelope;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.wire.MessageUnreadable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** An answer over SOAP with its outer envelope in the headers of the call: what does not fit is put aside unread. */
@Component
class ReceiveSigned {
    private final ReceiveFeedback in;
    private final CheckEnvelope envelopes;

    ReceiveSigned(ReceiveFeedback in, CheckEnvelope envelopes) {
        this.in = in;
        this.envelopes = envelopes;
    }

    List<ItemVerdict> receive(long partner, String operation, String document) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call) {
            var request = call.getRequest();
            var body = body(request);
            var objection = envelopes.objection(partner, envelope(request), body);
            if (objection.isPresent()) {
                in.quarantine(partner, operation, body, objection.get());
                throw new MessageUnreadable("envelope", objection.get());
            }
        }
        return in.receive(partner, operation, document);
    }

    static Envelope envelope(HttpServletRequest request) {
        return new Envelope(
                request.getMethod(),
                request.getRequestURI(),
                request.getHeader("X-Lianzhi-Time"),
                request.getHeader("X-Lianzhi-Nonce"),
                request.getHeader("X-Lianzhi-Digest"),
                request.getHeader("X-Lianzhi-Signature"));
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
