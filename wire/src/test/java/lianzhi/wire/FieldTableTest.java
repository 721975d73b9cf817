package lianzhi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.EarlierFreeze;
import lianzhi.wire.bank.FinancialAsset;
import lianzhi.wire.bank.PriorityRight;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.SubAccount;
import lianzhi.wire.bank.Transaction;
import lianzhi.wire.bank.UserMarker;
import lianzhi.wire.bank.Verdict;
import lianzhi.wire.bank.Writ;
import lianzhi.wire.land.Buyer;
import lianzhi.wire.land.House;
import lianzhi.wire.land.LandControl;
import lianzhi.wire.land.LandOrder;
import lianzhi.wire.land.LandQuery;
import lianzhi.wire.land.LandReceipt;
import lianzhi.wire.land.Mortgage;
import lianzhi.wire.land.Owner;
import lianzhi.wire.land.Seal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that is known of the two families has its place in a record. */
class FieldTableTest {
    private static final Map<String, Class<? extends Record>> ROWS = Map.ofEntries(
            Map.entry("cxqqList/cxqq", QueryRequest.class),
            Map.entry("kzqqList/kzqq", ControlRequest.class),
            Map.entry("kzqqList/kzqq/kzzhlist/kzzh", ControlOrder.class),
            Map.entry("wsinfoList/wsinfo", Writ.class),
            Map.entry("zjinfoList/zjinfo", Credential.class),
            Map.entry("zhxxList/zhxx", QueryAnswer.class),
            Map.entry("zhxx/jrxxList/jrxx", FinancialAsset.class),
            Map.entry("zhxx/djxxList/djxx", EarlierFreeze.class),
            Map.entry("zhxx/wlxxList/wlxx", Transaction.class),
            Map.entry("zhxx/qlxxList/qlxx", PriorityRight.class),
            Map.entry("zhxx/glxxList/glxx", SubAccount.class),
            Map.entry("kzxxList/kzxx", ControlAnswer.class),
            Map.entry("kzxx/djxxList/djxx", EarlierFreeze.class),
            Map.entry("kzxx/qlxxList/qlxx", PriorityRight.class),
            Map.entry("hzxxList/hzxx", Receipt.class),
            Map.entry("htxxList/htxx", Rollback.class),
            Map.entry("result/cxjglist|htjglist/jg", Verdict.class),
            Map.entry("usermarker/condition", UserMarker.class),
            Map.entry("Message/Data/BDCCXQQLIST/BDCCXQQ", LandQuery.class),
            Map.entry("Message/Data/BDCKZQQLIST/BDCKZQQ", LandControl.class),
            Map.entry("BDCKZQQ/BDCQLLIST/BDCQL", LandOrder.class),
            Map.entry("BDCQL/GHDXLIST/GHDX", Buyer.class),
            Map.entry("FDCQLIST/FDCQ", House.class),
            Map.entry("CFDJLIST/CFDJ", Seal.class),
            Map.entry("DYAQLIST/DYAQ", Mortgage.class),
            Map.entry("*/QLRXXLIST/QLRXX", Owner.class),
            Map.entry("HZXXLIST/HZXX", LandReceipt.class));

    static Stream<Arguments> fields() {
        return Golden.lines("protocol-fields.csv").stream()
                .filter(line -> line.startsWith("court-bank,") || line.startsWith("court-realestate,"))
                .map(FieldTableTest::cells)
                .filter(cells -> ROWS.containsKey(cells.get(2)))
                .map(cells -> Arguments.of(cells.get(2), cells.get(3)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fields")
    void each_field_has_its_component(String row, String field) {
        var type = ROWS.get(row);
        assertThat(type).isNotNull();
        assertThat(RecordLayout.of(type).fields()).contains(field);
    }

    /** The message names may be quoted; nothing before the field itself holds a quoted comma otherwise. */
    private static List<String> cells(String line) {
        return List.of(line.replaceAll("\"([^\"]*)\"", "quoted").split(",", -1));
    }
}
