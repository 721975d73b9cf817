package lianzhi.wire.land;

import lianzhi.wire.Wire;

/** 用户 (CONDITION): who calls. */
public record LandUser(
        @Wire("USERNAME") String user, @Wire("PASSWORD") String password) {
    @Override
    public String toString() {
        return "LandUser[" + user + "]";
    }
}
