package lianzhi.funds.books;

import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 冲销入账: the money leaves suspense for good, unless somebody has found its case meanwhile. */
@Component
class BookSetOff {
    private final ReceiptStore receipts;
    private final PayoutStore payouts;

    BookSetOff(ReceiptStore receipts, PayoutStore payouts) {
        this.receipts = receipts;
        this.payouts = payouts;
    }

    /** Nobody else moves it until the transaction ends. */
    Receipt lock(long receiptId) {
        var receipt = receipts.lock(receiptId);
        if (receipt.state() != Receipt.State.UNMATCHED || payouts.touch(receiptId)) {
            throw Refused.conflict(Reason.of(
                    "NOT_UNMATCHED",
                    "该笔款项已认领或正在退回，请退回此调整",
                    "This money has a case, or is on its way back: return this"));
        }
        return receipt;
    }

    void used(Receipt receipt) {
        receipts.use(receipt.id(), receipt.open(), Receipt.State.SET_OFF);
    }
}
