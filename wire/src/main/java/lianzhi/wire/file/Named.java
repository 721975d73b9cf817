package lianzhi.wire.file;

import java.util.Arrays;
import java.util.Objects;

/** Bytes with a name: an entry of a package. */
public record Named(String name, byte[] bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Named(var otherName, var otherBytes)
                && name.equals(otherName)
                && Arrays.equals(bytes, otherBytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
