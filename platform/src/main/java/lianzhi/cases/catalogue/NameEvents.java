package lianzhi.cases.catalogue;

import java.util.List;
import lianzhi.audit.ActWords;
import org.springframework.stereotype.Component;

/** 事件名称: every event of a case is in the trail under its code. */
@Component
class NameEvents implements ActWords {
    private final Catalogue catalogue;

    NameEvents(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Act> acts() {
        return catalogue.events().stream()
                .map(event -> new Act(event.code(), event.zh(), event.en()))
                .toList();
    }
}
