package lianzhi.demo.institutions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import lianzhi.exchange.NewPartner;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.Partners;
import lianzhi.exchange.Transport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 登记演示单位: the institutions that the simulator plays, and one bank that is left to outside clients. */
@Component
@Profile("demo")
@Order(0)
class RegisterPartners implements ApplicationRunner {
    private static final int PROMISED_HOURS = 24;
    private final Partners partners;
    private final JsonMapper json;

    RegisterPartners(Partners partners, JsonMapper json) {
        this.partners = partners;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (JsonNode one : institutions()) {
            register(
                    one.path("code").asString(),
                    one.path("name").asString(),
                    PartnerKind.valueOf(one.path("kind").asString()),
                    one.path("transport").asString(""),
                    one.path("user").asString(),
                    one.path("password").asString());
        }
        outside("B9998H24408000001", "外联测试银行", PartnerKind.BANK, Transport.SOAP, "outside-bank");
        outside("B9998H24408000002", "外联测试银行（文件）", PartnerKind.BANK, Transport.FILE, "outside-bank-file");
        outside(null, "外联测试登记机构", PartnerKind.REAL_ESTATE, Transport.REAL_ESTATE_SOAP, "outside-land");
    }

    private void register(String code, String name, PartnerKind kind, String by, String user, String password) {
        var isBank = kind == PartnerKind.BANK || kind == PartnerKind.PAYMENT;
        var usual = isBank ? Transport.SOAP : Transport.AGREEMENT;
        var transport = by.isEmpty() ? usual : Transport.valueOf(by);
        partners.register(new NewPartner(code, name, name, kind, transport, user, password, PROMISED_HOURS));
    }

    /** Left to outside clients; the user's name is the password. */
    private void outside(@Nullable String code, String name, PartnerKind kind, Transport transport, String user) {
        partners.register(new NewPartner(code, name, name, kind, transport, user, user, PROMISED_HOURS));
    }

    private JsonNode institutions() {
        try (var file =
                Objects.requireNonNull(getClass().getResourceAsStream("/lianzhi/simulator/institutions.json"))) {
            return json.readTree(file).path("institutions");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
