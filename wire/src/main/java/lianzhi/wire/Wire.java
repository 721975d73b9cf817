package lianzhi.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a record component on the wire. The component itself is the text exactly as it was sent. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Wire {
    String value();

    /** What the text must look like when it is not blank. */
    Form form() default Form.TEXT;

    /** Not written at all when blank. */
    boolean optional() default false;

    /** Without it nobody can say which request is meant. */
    boolean key() default false;
}
