@org.jspecify.annotations.NullMarked
class Sound {
    String judge() {
        return "林测试";
    }
}
