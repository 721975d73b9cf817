class IgnoresResult {
    void strip(String text) {
        text.strip();
    }
}
