package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.NewPerson;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class JudgeListTests {
    private static final String PASSWORD = "Judge-List-2026";

    @LocalServerPort
    int port;

    @Autowired
    SeedPeople seed;

    @Test
    void a_chief_sees_the_judges_of_his_court_and_nobody_elses() throws Exception {
        seed.ensure(
                List.of(
                        new NewPerson("jl-chief", "测试局长", "粤0825", Set.of(Role.BUREAU_CHIEF)),
                        new NewPerson("jl-judge", "测试徐闻法官", "粤0825", Set.of(Role.JUDGE))),
                PASSWORD);
        var chief = Browser.signedIn(port, "jl-chief", PASSWORD);
        assertThat(chief.get("/api/v1/judges?court=" + code("粤0825")).body()).contains("测试徐闻法官", "openCases");
        assertThat(chief.get("/api/v1/judges?court=" + code("粤0804")).status()).isEqualTo(404);
        var judge = Browser.signedIn(port, "jl-judge", PASSWORD);
        assertThat(judge.get("/api/v1/judges?court=" + code("粤0825")).codes()).isEqualTo("POWER_MISSING");
    }

    private static String code(String court) {
        return URLEncoder.encode(court, StandardCharsets.UTF_8);
    }
}
