package lianzhi.publicity.notices;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** A sentence with its places found once; a sum stands before its unit, with separators. */
record CutSentence(List<Place> places, String end) {
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}(?<sum>元| yuan)?");

    /** @param unit empty unless it is a sum */
    private record Place(String before, String fact, String unit) {
        void say(StringBuilder said, @Nullable String value) {
            said.append(before);
            if (value == null) said.append('–');
            else said.append(unit.isEmpty() ? value : Money.yuan(value).inFigures());
            said.append(unit);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CutSentence of(String sentence) {
        var places = new ArrayList<Place>();
        var from = 0;
        var fact = FACT.matcher(sentence);
        for (; fact.find(); from = fact.end()) {
            var unit = fact.group("sum");
            places.add(new Place(sentence.substring(from, fact.start()), fact.group(1), unit == null ? "" : unit));
        }
        return new CutSentence(List.copyOf(places), sentence.substring(from));
    }

    String fill(Map<String, String> facts) {
        var said = new StringBuilder();
        places.forEach(place -> place.say(said, facts.get(place.fact())));
        return said.append(end).toString();
    }
}
