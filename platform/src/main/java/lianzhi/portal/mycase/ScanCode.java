package lianzhi.portal.mycase;

/**
 * 缴款二维码: a square of dark and light modules, drawn as one path.
 *
 * @param says what a phone reads out of it, line by line
 * @param size modules on a side, the light edge around it counted
 * @param path the dark modules as the path of an SVG
 */
public record ScanCode(String says, int size, String path) {}
