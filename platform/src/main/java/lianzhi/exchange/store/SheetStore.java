package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.RECEIPT;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import lianzhi.schema.exchange.tables.records.MovementsRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What comes beside the answers: sealed sheets, movements of money. */
@Component
public class SheetStore {
    private final DSLContext db;

    SheetStore(DSLContext db) {
        this.db = db;
    }

    /** The same sheet again is not a second one. */
    public void addReceipts(List<Sheet> sheets, Instant now) {
        if (sheets.isEmpty()) return;
        db.insertInto(
                        RECEIPT,
                        RECEIPT.ITEM_ID,
                        RECEIPT.SHA256,
                        RECEIPT.MESSAGE_ID,
                        RECEIPT.NAME,
                        RECEIPT.CONTENT,
                        RECEIPT.RECEIVED_AT)
                .valuesOfRows(sheets.stream()
                        .map(sheet -> row(
                                sheet.itemId(),
                                InboxStore.sha256(sheet.content()),
                                sheet.messageId(),
                                sheet.name(),
                                sheet.content(),
                                now))
                        .toList())
                .onConflictDoNothing()
                .execute();
    }

    public void addMovements(List<Moved> movements) {
        if (movements.isEmpty()) return;
        db.batchInsert(movements.stream()
                        .map(one ->
                                new MovementsRecord(one.itemId(), one.messageId(), PayloadJson.write(one.movements())))
                        .toList())
                .execute();
    }
}
