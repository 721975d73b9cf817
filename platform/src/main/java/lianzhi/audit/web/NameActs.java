package lianzhi.audit.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.audit.ActWords;
import lianzhi.audit.ActWords.Act;
import org.springframework.stereotype.Component;

/** 行为名称: the words of every act that occurs; an act that nobody named keeps its code. */
@Component
class NameActs {
    private final Map<String, Act> known;

    NameActs(List<ActWords> words) {
        this.known = words.stream()
                .flatMap(each -> each.acts().stream())
                .collect(Collectors.toMap(Act::code, Function.identity(), (first, again) -> first));
    }

    List<Act> of(List<String> codes) {
        return codes.stream()
                .map(code -> known.getOrDefault(code, new Act(code, code, code)))
                .toList();
    }
}
