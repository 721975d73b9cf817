package lianzhi.agencies.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderPapers;
import lianzhi.agencies.store.OrderRow;
import lianzhi.agencies.store.OrderStore;
import lianzhi.agencies.store.UnitStore;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 协助事项文件包: what waits at a unit as a list to fill in, with the papers, their digests and the court's signature. */
@Component
public class PackOrders {
    private static final int MOST = 2_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> HEAD =
            List.of("编号", "事项", "措施", "姓名或名称", "证件号码", "案号", "内容", "办理期限", "文书", "结果（已办／拒绝／查无）", "办理情况", "经办人");
    private final OrderStore orders;
    private final UnitStore units;
    private final ObjectProvider<OrderPapers> papers;
    private final SealPackage seal;
    private final AuditTrail audit;
    private final Clock clock;

    PackOrders(
            OrderStore orders,
            UnitStore units,
            ObjectProvider<OrderPapers> papers,
            SealPackage seal,
            AuditTrail audit,
            Clock clock) {
        this.orders = orders;
        this.units = units;
        this.papers = papers;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public byte[] handle(Viewer by, long unitId) {
        by.require(Power.ISSUE_DOCUMENT);
        var unit = units.find(unitId).orElseThrow(() -> Refused.notFound("unit"));
        var waiting = orders.of(unitId, "WAITING", clock.instant(), MOST, 0).items().stream()
                .filter(order -> isOfHisCourt(by, order))
                .toList();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("orders.csv", list(waiting));
        var giver = papers.getIfAvailable();
        for (var order : waiting) {
            var document = order.documentId();
            if (giver != null && document != null) {
                files.computeIfAbsent("papers/" + document + ".pdf", name -> giver.pdf(document));
            }
            if (order.openedAt() == null) orders.opened(order.id(), clock.instant());
        }
        var manifest = manifest(files);
        var sealed = seal.of(manifest);
        files.put("MANIFEST.txt", manifest);
        files.put("SIGNATURE.txt", text(Base64.getEncoder().encodeToString(sealed.signature())));
        files.put("PUBLIC-KEY.txt", text(Base64.getEncoder().encodeToString(sealed.publicKey())));
        audit.record(by, "ORDERS_PACKED", "unit:" + unitId, Map.of("unit", unit.code(), "orders", "" + waiting.size()));
        return zip(files);
    }

    /** A unit serves the whole city, a clerk his court. */
    static boolean isOfHisCourt(Viewer by, OrderRow order) {
        return by.reach() == Reach.WHOLE_CITY || order.courtCode().equals(by.courtCode());
    }

    private static byte[] list(List<OrderRow> waiting) {
        var text = new StringBuilder("\ufeff").append(Lines.write(HEAD));
        for (var one : waiting) {
            text.append(Lines.write(List.of(
                    "" + one.id(),
                    one.kind().name(),
                    one.measureZh(),
                    one.personName(),
                    one.idNumber(),
                    one.caseNumber(),
                    one.text(),
                    one.dueAt().atZone(ZONE).toLocalDateTime().toString(),
                    one.documentId() == null ? "" : "papers/" + one.documentId() + ".pdf",
                    "",
                    "",
                    "")));
        }
        return text(text.toString());
    }

    /** One line a file: its SHA-256 and its name. */
    private static byte[] manifest(Map<String, byte[]> files) {
        var text = new StringBuilder();
        files.forEach((name, content) ->
                text.append(sha256(content)).append("  ").append(name).append('\n'));
        return text(text.toString());
    }

    private static byte[] zip(Map<String, byte[]> files) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
