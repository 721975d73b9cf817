package lianzhi.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;

/** Passing over patterns that begin otherwise may never pass over the one that fits. */
class FindHandlerTests {
    private final FindHandler handlers = new FindHandler();

    /** 处理方法: a handler that says which it is. */
    public record Named(String name) {
        public void handle() {}
    }

    @BeforeEach
    void handlers_of_all_kinds() throws Exception {
        handlers.setApplicationContext(new StaticWebApplicationContext());
        handlers.afterPropertiesSet();
        register("one case", "GET", "/api/v1/cases/{id}");
        register("its money", "GET", "/api/v1/cases/{id}/money");
        register("filed", "POST", "/api/v1/cases");
        register("digits only", "GET", "/assets/{id:[0-9]+}");
        register("either", "GET", "/api/v1/old/{id}", "/api/v1/new/{id}");
        register("any of a folder", "GET", "/files/*");
        register("first part open", "GET", "/{court}/screen");
    }

    @Test
    void an_address_with_a_number_finds_the_pattern_that_fits_among_those_that_begin_alike() throws Exception {
        assertThat(find("GET", "/api/v1/cases/7")).isEqualTo("one case");
        assertThat(find("GET", "/api/v1/cases/7/money")).isEqualTo("its money");
        assertThat(find("POST", "/api/v1/cases")).isEqualTo("filed");
        assertThat(find("GET", "/assets/12")).isEqualTo("digits only");
        assertThat(find("GET", "/assets/12.js")).isNull();
        assertThat(find("GET", "/api/v1/cases/7/papers")).isNull();
    }

    @Test
    void each_of_two_patterns_and_one_that_begins_with_anything_are_found() throws Exception {
        assertThat(find("GET", "/api/v1/old/1")).isEqualTo("either");
        assertThat(find("GET", "/api/v1/new/1")).isEqualTo("either");
        assertThat(find("GET", "/files/a.pdf")).isEqualTo("any of a folder");
        assertThat(find("GET", "/xs/screen")).isEqualTo("first part open");
    }

    @Test
    void letters_written_as_percent_signs_lead_to_the_same_handler() throws Exception {
        assertThat(find("GET", "/api/v1/%63ases/7")).isEqualTo("one case");
    }

    @Test
    void a_wrong_verb_is_told_as_such_and_not_as_a_missing_page() {
        assertThatThrownBy(() -> find("DELETE", "/api/v1/cases/7"))
                .isInstanceOf(HttpRequestMethodNotSupportedException.class);
    }

    @Test
    void who_tries_addresses_neither_fills_the_memory_nor_drives_out_those_that_exist() throws Exception {
        find("GET", "/api/v1/cases/7");
        for (var i = 0; i < 100; i++) find("GET", "/none/of/these" + i + "/exists");
        assertThat(handlers.remembered()).isEqualTo(1);
        for (var i = 0; i < FindHandler.SHAPES * 2; i++) find("GET", "/court" + i + "/screen");
        assertThat(handlers.remembered()).isPositive().isLessThanOrEqualTo(FindHandler.SHAPES);
        assertThat(find("GET", "/api/v1/cases/7")).isEqualTo("one case");
    }

    private void register(String name, String verb, String... patterns) throws Exception {
        var info = RequestMappingInfo.paths(patterns)
                .methods(RequestMethod.valueOf(verb))
                .options(handlers.getBuilderConfiguration())
                .build();
        handlers.registerMapping(info, new Named(name), Named.class.getMethod("handle"));
    }

    private @Nullable String find(String verb, String path) throws Exception {
        var request = new MockHttpServletRequest(verb, path);
        ServletRequestPathUtils.parseAndCache(request);
        var chain = handlers.getHandler(request);
        return chain == null ? null : ((Named) ((HandlerMethod) chain.getHandler()).getBean()).name();
    }
}
