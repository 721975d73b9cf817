package lianzhi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.agencies.UnitKind;
import lianzhi.agencies.units.RegisterUnit;
import org.springframework.stereotype.Component;

/** A linked unit that has no order in anybody's case. */
@Component
class EnterAsUnit {
    private static final String PASSWORD = "danwei-2026-ceshi";
    private final RegisterUnit register;

    EnterAsUnit(RegisterUnit register) {
        this.register = register;
    }

    Browser enter(int port) throws Exception {
        var code = "ceshi-wai-" + System.nanoTime() % 1_000_000;
        register.handle(null, new RegisterUnit.Input(code, "测试外单位", "Test outsider", UnitKind.EMPLOYER, 24, PASSWORD));
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var entered =
                browser.post("/api/v1/agency/session", "{\"unit\":\"" + code + "\",\"password\":\"" + PASSWORD + "\"}");
        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
        return browser;
    }
}
