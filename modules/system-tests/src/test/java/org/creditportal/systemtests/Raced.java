package org.creditportal.systemtests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test has several people do these audited acts at the same moment, on the real database. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Raced {

    /** Each as {@code Interface.method}, of the interface by which the act is called. */
    String[] value();
}
