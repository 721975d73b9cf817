package lianzhi.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 查阅留痕: what this address answers is personal data; who reads it is on record before he has it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Viewed {
    /** The act, such as DOCUMENT_VIEWED. */
    String act();

    /** What was seen, with the variables of the address, such as document:{id}. */
    String of();

    /** A page that is asked for again and again while it is open: on record once in ten minutes for the same question. */
    boolean often() default false;
}
