package lianzhi.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The page of one asset can be opened by its address, although scripts lie in a folder of the same name. */
@PlatformTest
class AssetPageLinkTests {
    @Autowired
    @Qualifier("viewControllerHandlerMapping")
    HandlerMapping pages;

    @Test
    void the_address_of_an_asset_opens_its_page_and_a_script_is_a_file() throws Exception {
        assertThat(isPage("/assets/6")).isTrue();
        assertThat(isPage("/assets/index-B2x.js")).isFalse();
        assertThat(isPage("/assets/6/more")).isFalse();
    }

    private boolean isPage(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        return pages.getHandler(request) != null;
    }
}
