package org.creditportal.kernel.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a module on its top package; the architecture tests hold the code to it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface AppModule {

    /** Name of the module, equal to its folder below {@code modules}. */
    String name();

    /** Names of the modules whose exposed packages this one may use. */
    String[] allowedDependencies();

    /** Packages that other modules may see, in ArchUnit's pattern syntax. */
    String[] exposedPackages();
}
