package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.MESSAGE;
import static lianzhi.schema.exchange.Tables.MESSAGE_ITEM;
import static lianzhi.schema.exchange.Tables.RECEIPT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lianzhi.exchange.RawMessages;
import lianzhi.exchange.ReceivedMessage;
import lianzhi.exchange.seal.AtRest;
import lianzhi.wire.file.PackageName;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads what came in, verbatim. */
@Component
class RawStore implements RawMessages {
    private final DSLContext db;
    private final AtRest atRest;
    private final NilStore nils;

    RawStore(DSLContext db, AtRest atRest, NilStore nils) {
        this.db = db;
        this.atRest = atRest;
        this.nils = nils;
    }

    @Override
    public List<ReceivedMessage> about(long itemId) {
        var one = new ArrayList<>(rows(itemId));
        nils.messageOf(itemId)
                .filter(message -> one.stream().noneMatch(row -> row.id() == message.id()))
                .ifPresent(message -> one.add(packed(message)));
        one.sort(Comparator.comparing(ReceivedMessage::id));
        return List.copyOf(one);
    }

    /** It answered many requests at once; each was accepted. */
    private static ReceivedMessage packed(NilMessage message) {
        return new ReceivedMessage(
                message.id(),
                message.receivedAt(),
                message.operation(),
                "ACCEPTED",
                "",
                List.of(),
                HexFormat.of().formatHex(message.sha256()),
                text(message.operation(), message.body()));
    }

    private List<ReceivedMessage> rows(long itemId) {
        return db.select(
                        MESSAGE.ID,
                        MESSAGE.RECEIVED_AT,
                        MESSAGE.OPERATION,
                        MESSAGE_ITEM.VERDICT,
                        MESSAGE_ITEM.REASON,
                        MESSAGE_ITEM.WARNINGS,
                        MESSAGE.SHA256,
                        MESSAGE.BODY,
                        MESSAGE.ENCRYPTED,
                        MESSAGE.PACKED)
                .from(MESSAGE_ITEM)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(MESSAGE_ITEM.MESSAGE_ID))
                .where(MESSAGE_ITEM.ITEM_ID.eq(itemId))
                .orderBy(MESSAGE.ID)
                .fetch(row -> new ReceivedMessage(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        List.of(row.value6()),
                        HexFormat.of().formatHex(row.value7()),
                        text(row.value3(), atRest.open(row.value8(), row.value9(), row.value10()))));
    }

    /** A package of file mode has no text: its bytes in Base64. */
    private static String text(String operation, byte[] body) {
        return PackageName.isWhole(operation)
                ? Base64.getMimeEncoder().encodeToString(body)
                : new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<byte[]> receipt(long itemId) {
        return db.select(RECEIPT.CONTENT)
                .from(RECEIPT)
                .where(RECEIPT.ITEM_ID.eq(itemId))
                .orderBy(RECEIPT.RECEIVED_AT.desc())
                .limit(1)
                .fetchOptional(RECEIPT.CONTENT);
    }
}
