package lianzhi.exchange;

/** 查控路径: through the hub of the Supreme Court, or straight to the branch. */
public enum Route {
    HUB("总对总"),
    POINT_TO_POINT("点对点");

    private final String zh;

    Route(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
