package lianzhi.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list of sub-records: the names of the list element and of each row in it. An empty list is not written. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Rows {
    String list();

    String row();

    /** Written as an empty element when there is no row. */
    boolean always() default false;
}
