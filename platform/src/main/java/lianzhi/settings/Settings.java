package lianzhi.settings;

/** 设置: every rule that is not verified law, with its default and mark; an administrator can change it, on the record. */
public interface Settings {
    /** The value in force; refuses an unknown key. */
    String text(String key);

    default boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    default int number(String key) {
        return Integer.parseInt(text(key));
    }
}
