package lianzhi.audit.chain;

import java.io.PrintStream;
import lianzhi.audit.VerifyTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** With {@code --verify-audit} the server verifies the trail, says what it found and ends: 0 if intact, else 1. */
@Component
class VerifyAtStart implements ApplicationRunner {
    private final ObjectProvider<VerifyTrail> verify;
    private final ConfigurableApplicationContext server;
    private final PrintStream out = System.out;

    VerifyAtStart(ObjectProvider<VerifyTrail> verify, ConfigurableApplicationContext server) {
        this.verify = verify;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("verify-audit")) {
            return;
        }
        var found = verify.getObject().handle();
        out.printf(
                "audit trail %s: %d seals, %d entries sealed, %d not yet, head %s%n",
                found.intact() ? "intact" : "BROKEN", found.seals(), found.entries(), found.unsealed(), found.head());
        found.findings().forEach(f -> out.printf("seal %d %s: %s · %s%n", f.sealId(), f.code(), f.zh(), f.en()));
        ExitCodeGenerator code = () -> found.intact() ? 0 : 1;
        System.exit(SpringApplication.exit(server, code));
    }
}
