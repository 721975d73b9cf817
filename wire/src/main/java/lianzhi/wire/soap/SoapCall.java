package lianzhi.wire.soap;

import java.util.List;

/** A call as it came in an envelope: arguments by position, with their names. */
public record SoapCall(String operation, List<Argument> arguments, boolean soap12) {
    /** An argument; blank when it was empty. */
    public record Argument(String name, String text) {}

    public SoapCall {
        arguments = List.copyOf(arguments);
    }

    /** By position; blank when missing. */
    public String argument(int position) {
        return position < arguments.size() ? arguments.get(position).text() : "";
    }

    /** By name; blank when missing. */
    public String argument(String name) {
        return arguments.stream()
                .filter(argument -> argument.name().equals(name))
                .map(Argument::text)
                .findFirst()
                .orElse("");
    }
}
