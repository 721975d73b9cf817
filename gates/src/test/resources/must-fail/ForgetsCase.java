class ForgetsCase {
    enum Stage {
        FILED,
        CLOSED
    }

    int order(Stage stage) {
        switch (stage) {
            case FILED:
                return 1;
        }
        return 0;
    }
}
