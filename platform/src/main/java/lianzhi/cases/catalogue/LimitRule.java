package lianzhi.cases.catalogue;

import lianzhi.law.time.Direction;
import lianzhi.law.time.Limit;
import lianzhi.law.time.Unit;

/** 期限: as the catalogue prints it. */
public record LimitRule(int length, Unit unit, Direction direction, boolean roll) {
    public Limit ofLength(int other) {
        return new Limit(other, unit, direction, roll);
    }
}
