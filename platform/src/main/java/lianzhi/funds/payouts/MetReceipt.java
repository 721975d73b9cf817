package lianzhi.funds.payouts;

import java.time.LocalDate;

/** A receipt that bankruptcy meets: when it arrived, and the acceptance that counts for it. */
record MetReceipt(LocalDate arrived, LocalDate accepted) {
    boolean before() {
        return arrived.isBefore(accepted);
    }
}
