@org.jspecify.annotations.NullMarked
class ReturnsNull {
    String judge() {
        return null;
    }
}
