package lianzhi.access.problems;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 故障编号: the log tells everything under a number, the answer only the number. */
@Component
class NumberFault {
    private static final Logger LOG = LoggerFactory.getLogger(NumberFault.class);
    private final SecureRandom random = new SecureRandom();

    String handle(Throwable fault) {
        var number = String.format(Locale.ROOT, "F%08X", random.nextInt());
        LOG.error("Fault {}", number, fault);
        return number;
    }
}
