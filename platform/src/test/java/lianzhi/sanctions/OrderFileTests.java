package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.agencies.UnitKind;
import lianzhi.agencies.files.PackOrders;
import lianzhi.agencies.files.TakeAnswerFile;
import lianzhi.agencies.store.UnitStore;
import lianzhi.cases.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class OrderFileTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    Samples samples;

    @Autowired
    UnitStore units;

    @Autowired
    PackOrders pack;

    @Autowired
    TakeAnswerFile take;

    private Map<String, byte[]> packed(Viewer by, long unit) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack.handle(by, unit)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void a_unit_without_an_interface_gets_a_signed_package_and_answers_on_the_list_in_it() throws Exception {
        var code = listed.unit(UnitKind.EXIT_ENTRY);
        var unit = units.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        var one = listed.file();
        var judge = lianzhi.Browser.signedIn(port, one.login(), Samples.PASSWORD);
        var of = "/api/v1/cases/" + one.id().value() + "/sanctions";
        judge.post(of, "{\"measure\":\"MS_EXIT\",\"casePartyId\":" + one.debtor() + ",\"months\":3}");
        listed.sign(one.id(), "BAN_EXIT", Role.BUREAU_CHIEF);
        listed.sign(one.id(), "BAN_EXIT", Role.PRESIDENT);
        eventually(() -> judge.get(of).body().contains("ORDERED"));
        var clerk = listed.viewer(Role.CLERK);
        var files = packed(clerk, unit);
        assertThat(files.keySet()).anyMatch(name -> name.matches("papers/[0-9]+\\.pdf"));
        for (var line : text(files, "MANIFEST.txt").lines().toList()) {
            var part = line.split(" {2}");
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(files.get(part[1]))))
                    .isEqualTo(part[0]);
        }
        assertThat(isSigned(files, files.get("MANIFEST.txt"))).isTrue();
        assertThat(isSigned(files, "other".getBytes(StandardCharsets.UTF_8))).isFalse();
        var line = text(files, "orders.csv")
                .lines()
                .filter(each -> each.contains(one.number()))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains(one.debtorId());
        var stranger = samples.viewer("粤0811", Role.CLERK);
        assertThat(text(packed(stranger, unit), "orders.csv")).doesNotContain(one.debtorId());
        var filled = "编号\n" + line.replaceAll(",,,$", ",已办,\"备案, 三个月\",=1+1") + "\nx,,,,,,,,,已办,,\n";
        assertThat(take.handle(stranger, unit, filled).answered()).isZero();
        var taken = take.handle(clerk, unit, filled);
        assertThat(taken.answered()).isEqualTo(1);
        assertThat(taken.bad())
                .singleElement()
                .satisfies(bad -> assertThat(bad.line()).isEqualTo(3));
        eventually(() -> judge.get(of).body().contains("备案, 三个月"));
        assertThat(new JsonMapper().readTree(judge.get(of).body()).toString()).contains("EFFECTIVE");
    }

    private static boolean isSigned(Map<String, byte[]> files, byte[] manifest) throws Exception {
        var key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(files.get("PUBLIC-KEY.txt"))));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(manifest);
        return verifier.verify(Base64.getDecoder().decode(files.get("SIGNATURE.txt")));
    }
}
