package lianzhi.access.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** 入口页: a deep link of one of the three user interfaces opens its page; the page finds its own way from there. */
final class EntryPages extends PathResourceResolver {
    /** The names of settings have dots and are no files. */
    private static final String SETTINGS = "administration/settings/";

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = path.isEmpty() ? null : super.getResource(path, location);
        if (file != null || isNoPage(path)) {
            return file;
        }
        return super.getResource(pageOf(path), location);
    }

    private static boolean isNoPage(String path) {
        return path.contains(".") && !path.startsWith(SETTINGS)
                || path.startsWith("api/")
                || path.startsWith("exchange/")
                || path.startsWith("assets/");
    }

    private static String pageOf(String path) {
        return switch (path.replaceFirst("/.*", "")) {
            case "portal" -> "portal.html";
            case "agency" -> "agency.html";
            default -> "index.html";
        };
    }
}
