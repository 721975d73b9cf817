package lianzhi.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class EntryPagesTests {
    @TempDir
    Path folder;

    private final EntryPages pages = new EntryPages();

    @BeforeEach
    void the_user_interface_is_built() throws Exception {
        Files.createDirectories(folder.resolve("assets"));
        for (var file : List.of("index.html", "portal.html", "agency.html", "logo.svg", "assets/a.js")) {
            Files.writeString(folder.resolve(file), file);
        }
    }

    private Resource open(String path) throws Exception {
        return pages.getResource(path, new FileSystemResource(folder + "/"));
    }

    @ParameterizedTest(name = "/{0} opens {1}")
    @CsvSource({
        "cases/17/money, index.html",
        "administration/settings/interest.base.includeFine, index.html",
        "portal, portal.html",
        "portal/my-case, portal.html",
        "agency, agency.html",
        "agency/inbox, agency.html",
        "portals, index.html",
        "logo.svg, logo.svg",
        "assets/a.js, a.js"
    })
    void a_path_opens_its_page_or_its_file(String path, String file) throws Exception {
        assertThat(open(path).getFilename()).isEqualTo(file);
    }

    @ParameterizedTest(name = "/{0} is no page")
    @ValueSource(strings = {"api/v1/nothing", "exchange/soap", "missing.js", "assets/missing"})
    void what_is_no_page_is_not_found(String path) throws Exception {
        assertThat(open(path)).isNull();
    }
}
