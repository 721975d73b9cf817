package lianzhi.gates.samples;

import java.time.LocalDate;
import java.time.ZoneId;

public class AsksForNow {
    LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
