package lianzhi.statistics.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which the reader asked. */
final class Server {
    private Server() {}

    static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
