package lianzhi.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.Measure;
import lianzhi.wire.bank.Origin;
import lianzhi.wire.bank.Person;

/** What tests of the exchange need to put into the outbox. */
final class BankLink {
    static final Person SOMEONE = new Person("测试甲", "01", "449999199001010019");
    static final Origin CASE =
            new Origin("测试市中级人民法院", "449900", "测试法官", "0000-0000000", "(2026)测01执1号", "测法0001", "测执0001", "协助查询存款通知书");
    static final byte[] PDF = "%PDF-1.4 writ".getBytes(StandardCharsets.US_ASCII);
    static final Papers PAPERS = new Papers(
            List.of(new Writ("协助查询存款通知书", "协助查询存款通知书", PDF)),
            List.of(new OfficerCard("测试法官", "测法0001", PDF, "测执0001", PDF, "jpg")));
    private static final AtomicLong NAMES = new AtomicLong(System.nanoTime());

    private BankLink() {}

    /** A bank of its own for each test. */
    static NewPartner bank(String name) {
        return new NewPartner(null, name, "Test Bank", PartnerKind.BANK, Transport.SOAP, name, name + "-password", 24);
    }

    static String freshName() {
        return "bank-" + NAMES.incrementAndGet();
    }

    static QueryToSeal question(long partner) {
        return new QueryToSeal(partner, SOMEONE, CASE, "", "");
    }

    static ControlToSeal freeze(long partner, String account) {
        return new ControlToSeal(
                partner,
                SOMEONE,
                CASE,
                "",
                List.of(ControlOrder.ofDeposit(
                        1, Measure.FREEZE, account, 1_000_000, "2026/01/05 09:00:00", "2027/01/04 23:59:59", "裁1号")));
    }
}
