package lianzhi.exchange.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.EarlierFreeze;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.PriorityRight;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Thing;
import lianzhi.wire.bank.ThingsItem;
import lianzhi.wire.bank.TroubleItem;
import lianzhi.wire.land.House;
import lianzhi.wire.land.LandAnswer;
import lianzhi.wire.land.LandCodec;
import lianzhi.wire.land.LandControlAnswer;
import lianzhi.wire.land.LandControlRow;
import lianzhi.wire.land.LandItem;
import lianzhi.wire.land.LandReceipt;
import lianzhi.wire.land.LandRight;
import lianzhi.wire.land.Owner;

/** 不动产反馈: a registry's answer as things with their seals and mortgages. */
final class ReadLand {
    private ReadLand() {}

    static List<FeedbackItem> items(String document) {
        return new LandCodec(true)
                .decodeFeedback(document).stream().map(ReadLand::item).toList();
    }

    private static FeedbackItem item(LandItem item) {
        return switch (item) {
            case LandItem.Found(var answer, var problems) ->
                answer.isFine() || !problems.isEmpty()
                        ? new ThingsItem(item.requestNumber(), things(answer), "", problems, List.of())
                        : new TroubleItem(item.requestNumber(), answer.message(), problems);
            case LandItem.Controlled(var answer, var problems) ->
                answer.isFine() || !problems.isEmpty()
                        ? new ControlItem(item.requestNumber(), rows(answer), List.of(), problems, List.of())
                        : new TroubleItem(item.requestNumber(), answer.message(), problems);
            case LandItem.Receipted(var sheet, var problems) ->
                new ControlItem(item.requestNumber(), List.of(), List.of(receipt(sheet)), problems, List.of());
        };
    }

    private static Receipt receipt(LandReceipt sheet) {
        return new Receipt(
                sheet.requestNumber(), sheet.fileName(), sheet.fileType(), sheet.category(), sheet.contentBase64(), "");
    }

    private static List<ControlAnswer> rows(LandControlAnswer answer) {
        return answer.rows().stream()
                .map(row -> row(answer.requestNumber(), row))
                .toList();
    }

    /** Sealed behind others is told in the remark; the index follows from the unit. */
    private static ControlAnswer row(String number, LandControlRow row) {
        var waits = row.remark().contains("轮候");
        var before = waits
                ? List.of(EarlierFreeze.of(1, row.remark(), row.sealBusiness(), "", ""))
                : List.<EarlierFreeze>of();
        return new ControlAnswer(
                number,
                "",
                row.unitNumber(),
                row.sealBusiness(),
                "",
                "",
                row.state(),
                "",
                "",
                row.from(),
                row.until(),
                "",
                "",
                "",
                "",
                row.reason(),
                row.remark(),
                before,
                List.of());
    }

    private static List<Thing> things(LandAnswer answer) {
        var all = new ArrayList<Thing>();
        answer.houses().forEach(house -> all.add(house(answer, house)));
        rights(answer, answer.landOwnership(), "土地所有权", "real_estate", all);
        rights(answer, answer.buildingLand(), "建设用地使用权", "real_estate", all);
        rights(answer, answer.structures(), "构筑物所有权", "real_estate", all);
        rights(answer, answer.seaUse(), "海域使用权", "mining_sea_forest", all);
        rights(answer, answer.forests(), "林权", "mining_sea_forest", all);
        rights(answer, answer.priorNotices(), "预告登记", "pre_seizure", all);
        return all;
    }

    private static Thing house(LandAnswer answer, House house) {
        return thing(
                answer,
                "real_estate",
                house.unitNumber(),
                "房地产权",
                house.location(),
                house.area(),
                Map.of(
                        "certificate", house.certificate(),
                        "use", house.use(),
                        "registry", house.registry(),
                        "owners", owners(house.owners()),
                        "landUntil", house.landUntil()));
    }

    private static void rights(
            LandAnswer answer, List<LandRight> rights, String name, String assetClass, List<Thing> into) {
        for (var right : rights) {
            var details = Map.of(
                    "certificate", text(right.certificate()),
                    "registry", text(right.registry()),
                    "owners", owners(right.owners()));
            into.add(thing(answer, assetClass, right.unitNumber(), name, right.location(), "", details));
        }
    }

    private static Thing thing(
            LandAnswer answer,
            String assetClass,
            String unit,
            String name,
            String where,
            String area,
            Map<String, String> details) {
        var seals = answer.seals().stream()
                .filter(seal -> seal.unitNumber().strip().equals(unit.strip()))
                .toList();
        var freezes = Stream.iterate(0, i -> i < seals.size(), i -> i + 1)
                .map(i -> EarlierFreeze.of(
                        i + 1,
                        seals.get(i).authority(),
                        seals.get(i).document(),
                        "",
                        seals.get(i).until()))
                .toList();
        var rights = answer.mortgages().stream()
                .filter(one -> one.unitNumber().strip().equals(unit.strip()))
                .map(one -> new PriorityRight(
                        "", "", "1", "", "", "抵押权", one.mortgagee(), one.securedAmount(), "", "", one.certificate()))
                .toList();
        return new Thing(
                assetClass,
                unit.strip(),
                name,
                where,
                seals.isEmpty() ? "" : "已查封",
                area,
                "",
                "",
                freezes,
                rights,
                details);
    }

    private static String owners(List<Owner> owners) {
        return String.join(
                "、",
                owners.stream()
                        .map(one -> (one.name() + " " + one.share() + " " + one.coOwnership()).strip())
                        .toList());
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
