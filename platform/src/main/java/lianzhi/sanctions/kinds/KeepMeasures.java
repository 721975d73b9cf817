package lianzhi.sanctions.kinds;

import lianzhi.sanctions.store.KindStore;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Brings the catalogue into the database, where sanctions refer to it, at every start. */
@Component
@DependsOn("migrations")
class KeepMeasures implements InitializingBean {
    private final Measures measures;
    private final KindStore store;

    KeepMeasures(Measures measures, KindStore store) {
        this.measures = measures;
        this.store = store;
    }

    @Override
    public void afterPropertiesSet() {
        store.keep(measures.all());
    }
}
