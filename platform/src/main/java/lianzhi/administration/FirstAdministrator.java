package lianzhi.administration;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import lianzhi.access.NewPerson;
import lianzhi.access.PersonRegister;
import lianzhi.access.Role;
import lianzhi.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 首位管理员: a new installation has nobody; the log tells his first password once. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private final PersonRegister register;
    private final AuditTrail trail;
    private final String chosen;

    FirstAdministrator(PersonRegister register, AuditTrail trail, @Value("${LIANZHI_ADMIN_PASSWORD:}") String chosen) {
        this.register = register;
        this.trail = trail;
        this.chosen = chosen;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!register.isEmpty()) {
            return;
        }
        var password = chosen.isEmpty() ? random() : chosen;
        var admin = register.add(new NewPerson("admin", "系统管理员", "粤08", Set.of(Role.ADMINISTRATOR)), password);
        trail.record(null, "PERSON_ADDED", "person:" + admin.id(), Map.of("login", "admin"));
        if (chosen.isEmpty()) {
            LOG.warn("First administrator: user admin, password {} (to be changed at the first sign-in)", password);
        }
    }

    private static String random() {
        var bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return "Lz-" + HexFormat.of().formatHex(bytes);
    }
}
