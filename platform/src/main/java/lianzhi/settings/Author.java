package lianzhi.settings;

/** Who changes a setting, a holiday or a rate. */
public record Author(long personId, String name) {}
