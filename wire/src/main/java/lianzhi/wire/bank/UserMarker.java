package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** 用户 (usermarker): who calls. */
public record UserMarker(
        @Wire("username") String user, @Wire("password") String password) {
    @Override
    public String toString() {
        return "UserMarker[" + user + "]";
    }
}
