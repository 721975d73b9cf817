package lianzhi.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.WriteXml;
import org.jspecify.annotations.Nullable;

/**
 * How a record lies on the wire, taken from its {@link Wire} and {@link Rows} marks. A component that is itself a
 * record lies flat in the same row. Fields are attributes, or child elements in families that want it so.
 */
public final class RecordLayout<R extends Record> {
    private static final ClassValue<RecordLayout<?>> LAYOUTS = new ClassValue<>() {
        @Override
        protected RecordLayout<?> computeValue(Class<?> type) {
            return new RecordLayout<>(type.asSubclass(Record.class));
        }
    };

    private final Class<R> type;
    private final MethodHandle constructor;
    private final List<Part> parts;
    private final int keyPlace;

    private RecordLayout(Class<R> type) {
        this.type = type;
        var components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(RecordLayout::part).toList();
        this.keyPlace = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) instanceof FieldPart field && field.key())
                .findFirst()
                .orElse(-1);
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = MethodHandles.publicLookup()
                    .unreflectConstructor(type.getConstructor(types))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(type + " must be a public record", notPublic);
        }
    }

    @SuppressWarnings("unchecked") // computed from the very class
    public static <R extends Record> RecordLayout<R> of(Class<R> type) {
        return (RecordLayout<R>) LAYOUTS.get(type);
    }

    /** What cannot be read becomes blank and a problem; what is odd becomes a note. */
    public R read(Element row, FieldPlace place, ReadValue coding, Findings findings) {
        return made(values(row, place, coding, findings));
    }

    Object[] values(Element row, FieldPlace place, ReadValue coding, Findings findings) {
        var values = new Object[parts.size()];
        for (var i = 0; i < values.length; i++) values[i] = parts.get(i).read(row, place, coding, findings);
        return values;
    }

    R made(Object[] values) {
        try {
            return type.cast(constructor.invoke(values));
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The field that tells its rows apart; null when it has none. */
    @Nullable
    FieldPart key() {
        return keyPlace < 0 ? null : (FieldPart) parts.get(keyPlace);
    }

    int keyPlace() {
        return keyPlace;
    }

    public void write(R row, FieldPlace place, WriteXml out, UnaryOperator<String> coding) {
        if (place == FieldPlace.ATTRIBUTES) {
            writeParts(row, place, out, coding, false);
            writeParts(row, place, out, coding, true);
        } else {
            for (var part : parts) part.write(row, place, out, coding);
        }
    }

    /** Attributes go before child elements. */
    private void writeParts(R row, FieldPlace place, WriteXml out, UnaryOperator<String> coding, boolean lists) {
        for (var part : parts) if (part instanceof RowsPart == lists) part.write(row, place, out, coding);
    }

    /** The wire names of all fields of a row itself, in their order. */
    public List<String> fields() {
        var names = new ArrayList<String>();
        for (var part : parts) names.addAll(part.fields());
        return names;
    }

    private static Part part(RecordComponent component) {
        try {
            var accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
            var wire = component.getAnnotation(Wire.class);
            if (wire != null) return FieldPart.of(wire, accessor);
            var rows = component.getAnnotation(Rows.class);
            if (rows != null) {
                var of = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                return RowsPart.of(rows, of(((Class<?>) of).asSubclass(Record.class)), accessor);
            }
            return new FlatPart(of(component.getType().asSubclass(Record.class)), accessor);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(component + " must be public", notPublic);
        }
    }
}
