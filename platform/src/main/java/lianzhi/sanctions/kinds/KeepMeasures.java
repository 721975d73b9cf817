package lianzhi.sanctions.kinds;

import lianzhi.sanctions.store.KindStore;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the catalogue into the database, where sanctions refer to it, at every start. */
@Component
@Order(-10)
class KeepMeasures implements ApplicationRunner {
    private final Measures measures;
    private final KindStore store;

    KeepMeasures(Measures measures, KindStore store) {
        this.measures = measures;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        store.keep(measures.all());
    }
}
