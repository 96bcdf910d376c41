package org.creditportal.kernel.dossier;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a mapped class that keeps a subject's number, and that the {@link DossierPart} of its module rightly does not tell of. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NotInDossier {

    /** Why nobody who reads the dossier misses it. */
    String value();
}
