package lianzhi.exchange.inbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lianzhi.exchange.Partners;
import lianzhi.exchange.Transport;
import lianzhi.wire.Finding;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.RollbackItem;
import lianzhi.wire.file.FileCodec;
import lianzhi.wire.file.FileFeedback.Broken;
import lianzhi.wire.soap.SoapCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a message by the transport of its partner: whatever it came by, the same items come out. */
@Component
class ReadMessage {
    private final Partners partners;

    ReadMessage(Partners partners) {
        this.partners = partners;
    }

    List<FeedbackItem> items(long partnerId, String operation, byte[] body) {
        var partner = partners.byId(partnerId);
        return items(partner.transport(), partner.code(), operation, body);
    }

    static List<FeedbackItem> items(Transport transport, @Nullable String code, String operation, byte[] body) {
        return switch (transport) {
            case SOAP -> SoapCodec.decodeFeedback(text(body)).items();
            case FILE -> file(code, operation, body);
            case REAL_ESTATE_SOAP -> ReadLand.items(text(body));
            case AGREEMENT -> ReadAgreed.items(text(body));
        };
    }

    private static List<FeedbackItem> file(@Nullable String code, String name, byte[] zip) {
        var feedback = FileCodec.decodeFeedback(name, zip, Objects.requireNonNullElse(code, ""));
        var items = new ArrayList<FeedbackItem>(feedback.items());
        feedback.broken().forEach(broken -> items.add(broken(broken)));
        return items;
    }

    /** An entry that cannot be read is refused under its number. */
    private static FeedbackItem broken(Broken entry) {
        var row = new Rollback(entry.requestNumber(), entry.sentence(), "", "", "");
        var problem = new Finding("entry-unreadable", entry.sentence());
        return new RollbackItem(entry.requestNumber(), row, List.of(problem), List.of());
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
