package lianzhi.wire.file;

/** A package ready to be put into a folder. */
public record Sealed(PackageName name, byte[] zip) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed(var otherName, var otherZip)
                && name.equals(otherName)
                && java.util.Arrays.equals(zip, otherZip);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name.fileName();
    }
}
